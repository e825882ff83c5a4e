// Before the window goes: what still waits to be saved is saved, and what does not save itself asks as on every other way off.
import { host } from "../host";
import { leave } from "./route.svelte";

type Save = () => Promise<void>;
let saves: Save[] = [];

/** A save that never ends must not hold the window for good. */
const longest = 5_000;

/** What is saved by itself a moment later is saved at once when the window is closed. Returns what takes it off again. */
export function saveBeforeClosing(save: Save): () => void {
  saves.push(save);
  return () => {
    saves = saves.filter((other) => other !== save);
  };
}

export async function closeWindow(): Promise<void> {
  const saved = Promise.allSettled(saves.map((save) => save()));
  await Promise.race([saved, new Promise((done) => setTimeout(done, longest))]);
  leave(() => void host().close());
}

/** Asked once, by the shell. */
export const askedToClose = (): (() => void) => host().onClose(() => void closeWindow());
