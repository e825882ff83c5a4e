// What a letter makes of a text, known before the browser has put it there: the preview is made meanwhile.
import type { EditorState } from "@tiptap/pm/state";
import type { Prose } from "./prose";

const PLAIN = /^[\p{L}\p{N} ]$/u;

/** The text with the letter about to be typed, or null where more than that may come of it: a list, a menu, a word being
    composed. What does come of it is read from the editor as ever. */
export function foreseen(state: EditorState, { inputType, data, isComposing }: InputEvent): Prose | null {
  const { $from, empty } = state.selection;
  const before = $from.nodeBefore?.text?.at(-1) ?? "";
  if (inputType !== "insertText" || isComposing || !empty || !PLAIN.test(before) || !PLAIN.test(data ?? ""))
    return null;
  return state.tr.insertText(data ?? "").doc.toJSON() as Prose;
}
