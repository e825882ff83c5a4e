// Short news at the foot of the window: what was just done, and at most one way to take it back.
export type Toast = { id: number; text: string; tone: "good" | "stop"; action?: { label: string; act: () => void } };

let toasts = $state.raw<Toast[]>([]);
let next = 1;

export function shownToasts(): Toast[] {
  return toasts;
}

/** Shows `text` for six seconds, ten when it offers an action. */
export function toast(text: string, more: Partial<Pick<Toast, "tone" | "action">> = {}): void {
  const id = next++;
  toasts = [...toasts.slice(-2), { id, text, tone: more.tone ?? "good", action: more.action }];
  setTimeout(() => dismissToast(id), more.action ? 10_000 : 6_000);
}

export function dismissToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}
