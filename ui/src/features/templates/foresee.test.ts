// What a typed letter leads to is known from the key alone, and left to the editor where more may come of it.
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Book } from "./book.svelte";
import { extensionsFor } from "./extensions";
import { foreseen } from "./foresee";
import { paragraphsOfProse, proseOfParagraphs } from "./prose";

const nothing = { items: () => [], show: () => {}, key: () => false, insert: () => {} };
let editor: Editor;

beforeEach(() => {
  const doing = { onchip: () => {}, onenter: () => {}, onempty: () => {} };
  const wishes = { shape: "text" as const, book: new Book(), placeholder: () => "", chips: nothing, blocks: null };
  const name = { kind: "chip" as const, name: "first_name", format: null, missing: null };
  const runs = [{ kind: "text" as const, text: "Bring it", bold: true }, name];
  editor = new Editor({
    extensions: extensionsFor({ ...wishes, ...doing }),
    content: proseOfParagraphs([{ style: "plain", runs }]),
  });
});
afterEach(() => editor.destroy());

const key = (data: string | null, more: InputEventInit = {}) =>
  foreseen(editor.state, new InputEvent("beforeinput", { inputType: "insertText", data, ...more }));

test.each(["s", "ü", "م", "字", "7", " "])(
  "%s behind a word is there before the browser has put it there",
  (letter) => {
    editor.commands.setTextSelection(9);
    const next = key(letter);
    const runs = next && paragraphsOfProse(next)[0]?.runs;
    expect(runs?.[0]).toEqual({ kind: "text", text: `Bring it${letter}`, bold: true });
    expect(editor.getText()).not.toContain(`it${letter}`);
    editor.commands.insertContent(letter);
    expect(editor.getJSON()).toEqual(next);
  },
);

test("nothing is foreseen of menus, pieces of words, what replaces, and the beginning of a text", () => {
  editor.commands.setTextSelection(9);
  for (const data of ["@", "/", "-", ".", "ab", null]) expect(key(data)).toBeNull();
  expect(key("a", { isComposing: true })).toBeNull();
  for (const inputType of ["insertReplacementText", "insertFromComposition", "deleteContentBackward"])
    expect(key("a", { inputType })).toBeNull();
  editor.commands.setTextSelection({ from: 2, to: 9 });
  expect(key("a")).toBeNull();
  editor.commands.setTextSelection(1);
  expect(key("a")).toBeNull();
  // Behind a chip.
  editor.commands.setTextSelection(10);
  expect(key("a")).toBeNull();
});
