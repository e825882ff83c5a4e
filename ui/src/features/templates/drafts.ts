// Drafts that were left keep their way back: whoever returns to a message can still undo what was done before.
import type { Template } from "../../api";
import { Draft } from "./draft.svelte";

const kept: Draft[] = [];
const most = 12;

/** The draft that was left, if the message is still as it was saved then; a new one otherwise. */
export function draftOf(template: Template): Draft {
  const at = kept.findIndex(({ key }) => key === template.key);
  const [left] = at < 0 ? [] : kept.splice(at, 1);
  // By its address: the engine may give the same words back in another order.
  const same = left && left.address === template.revision && left.savedName === template.name;
  const draft = same ? left : new Draft(template);
  kept.push(draft);
  if (kept.length > most) kept.shift();
  return draft;
}
