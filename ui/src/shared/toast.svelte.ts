// Short news at the foot of the window: what was just done, and at most one way to take it back.
/* eslint-disable svelte/prefer-svelte-reactivity -- the timers are only bookkeeping */
export type Toast = {
  id: number;
  text: string;
  tone: "good" | "stop";
  action?: { label: string; act: () => void };
  /** The address of the place its action belongs to: it goes when that is left. */
  at?: string;
};

let toasts = $state.raw<Toast[]>([]);
let next = 1;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export function shownToasts(): Toast[] {
  return toasts;
}

/** Shows `text` for six seconds, or for twenty when it offers an action; never less while it is being read or used. */
export function toast(text: string, more: Partial<Pick<Toast, "tone" | "action">> & { here?: boolean } = {}): void {
  const at = more.here ? location.hash : undefined;
  const shown = { id: next++, text, tone: more.tone ?? "good", action: more.action, at };
  toasts = [...toasts.slice(-2), shown];
  resumeToast(shown);
}

/** The pointer or the keyboard is on it: it waits. */
export function holdToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

export function resumeToast(shown: Toast): void {
  holdToast(shown.id);
  timers.set(
    shown.id,
    setTimeout(() => dismissToast(shown.id), shown.action ? 20_000 : 6_000),
  );
}

export function dismissToast(id: number): void {
  holdToast(id);
  toasts = toasts.filter((toast) => toast.id !== id);
}

addEventListener("hashchange", () => {
  for (const { id, at } of toasts) if (at !== undefined && at !== location.hash) dismissToast(id);
});
