// Bold, italic and links go over chips as over words, in a selection and on a chip alone.
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "../../api";
import { Book } from "./book.svelte";
import { extensionsFor } from "./extensions";
import { paragraphsOfProse, proseOfParagraphs } from "./prose";

const nothing = { items: () => [], show: () => {}, key: () => false, insert: () => {} };
const chip: Run = { kind: "chip", name: "first_name", format: null, missing: null };
let editor: Editor;

beforeEach(() => {
  const doing = { onchip: () => {}, onenter: () => {}, onempty: () => {} };
  const wishes = { shape: "text" as const, book: new Book(), placeholder: () => "", chips: nothing, blocks: null };
  const runs: Run[] = [{ kind: "text", text: "Dear " }, chip, { kind: "text", text: ", come." }];
  editor = new Editor({
    extensions: extensionsFor({ ...wishes, ...doing }),
    content: proseOfParagraphs([{ style: "plain", runs }]),
  });
});
afterEach(() => editor.destroy());

const runs = () => paragraphsOfProse(editor.getJSON())[0]?.runs;

test("a sentence made bold has no hole where its chip stands, and is plain again", () => {
  editor.chain().selectAll().toggleBold().run();
  expect(runs()).toEqual([
    { kind: "text", text: "Dear ", bold: true },
    { ...chip, bold: true },
    { kind: "text", text: ", come.", bold: true },
  ]);
  expect(editor.isActive("bold")).toBe(true);
  expect(editor.view.dom.querySelector("strong .chip-holder")).not.toBeNull();
  editor.chain().selectAll().toggleBold().run();
  expect(runs()).toEqual([{ kind: "text", text: "Dear " }, chip, { kind: "text", text: ", come." }]);
});

test("a chip alone is made italic and linked, and stays selected", () => {
  editor.chain().setNodeSelection(6).toggleItalic().run();
  editor.chain().extendMarkRange("link").setLink({ href: "https://example.org" }).run();
  expect(runs()?.[1]).toEqual({ ...chip, italic: true, link: "https://example.org" });
  expect(editor.isActive("italic")).toBe(true);
  expect(editor.state.selection.from).toBe(6);
});

test("another format keeps how a chip looks, and so does copying it", () => {
  editor.chain().setNodeSelection(6).toggleBold().run();
  const run: Run = { ...chip, format: "capitals" };
  editor.commands.command(({ tr }) => !!tr.setNodeMarkup(6, undefined, { run }));
  expect(runs()?.[1]).toEqual({ ...run, bold: true });
  const copied = editor.getHTML();
  editor.commands.setContent(copied);
  expect(runs()?.[1]).toEqual({ ...run, bold: true });
});

test("another program's placeholder stays as it is typed, and words between stars turn italic", () => {
  const type = (words: string) => {
    editor.commands.setContent("<p></p>");
    for (const letter of words) {
      const { from, to } = editor.state.selection;
      const insert = () => editor.state.tr.insertText(letter, from, to);
      const isTaken = editor.view.someProp("handleTextInput", (take) => take(editor.view, from, to, letter, insert));
      if (!isTaken) editor.view.dispatch(insert());
    }
    return runs();
  };
  expect(type("Dear *|FNAME|* and *|LNAME|*")).toEqual([{ kind: "text", text: "Dear *|FNAME|* and *|LNAME|*" }]);
  expect(type("so *dear*")).toEqual([
    { kind: "text", text: "so " },
    { kind: "text", text: "dear", italic: true },
  ]);
});
