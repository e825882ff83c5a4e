// Short news at the foot of the window: what was just done, and at most one way to take it back.
/* eslint-disable svelte/prefer-svelte-reactivity -- the timers are only bookkeeping */
export type Toast = {
  id: number;
  text: string;
  tone: "good" | "stop";
  action?: { label: string; act: () => void };
  /** The address of the place its action belongs to: it goes when that is left. */
  at?: string;
  /** What is shown below it, and since when: a note about one thing does not lie over another. */
  place: string;
  since: number;
};

/** What often follows a note at once, as the list after something is put away, is still its own place. */
const along = 1000;

/** The screen and what it is about, without its steps and searches. */
function placeOf(hash: string): string {
  const [screen = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const asked = new URLSearchParams(query);
  const about = ["id", "key", "batch", "tag"].map((name) => asked.get(name) ?? "");
  return [screen || "home", ...about].join("|");
}

let toasts = $state.raw<Toast[]>([]);
let next = 1;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export function shownToasts(): Toast[] {
  return toasts;
}

/** Shows `text` for six seconds, or for twenty when it offers an action; never less while it is being read or used. */
export function toast(text: string, more: Partial<Pick<Toast, "tone" | "action">> & { here?: boolean } = {}): number {
  const at = more.here ? location.hash : undefined;
  const place = placeOf(location.hash);
  const shown = { id: next++, text, tone: more.tone ?? "good", action: more.action, at, place, since: Date.now() };
  toasts = [...toasts.slice(-2), shown];
  resumeToast(shown);
  return shown.id;
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

/** Nothing on screen is what they were about any more. */
export function dismissToasts(): void {
  for (const { id } of toasts) dismissToast(id);
}

addEventListener("hashchange", () => {
  const place = placeOf(location.hash);
  for (const shown of toasts) {
    const left = shown.at !== undefined && shown.at !== location.hash;
    const elsewhere = shown.place !== place;
    if (left || (elsewhere && Date.now() - shown.since > along)) dismissToast(shown.id);
    else shown.place = place;
  }
});
