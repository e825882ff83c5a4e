// Words typed where a link waits for them become its words, and what follows elsewhere does not.
import { Editor, Node } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { afterEach, expect, test } from "vitest";
import { LinkSlot } from "./link-slot";
import { paragraphsOfProse, proseOfParagraphs } from "./prose";

const link = "https://example.org";
let editor: Editor;
afterEach(() => editor.destroy());

function open() {
  const runs = [{ kind: "text", text: "A " } as const, { kind: "text", text: "…", link } as const];
  editor = new Editor({
    extensions: [
      Node.create({ name: "doc", topNode: true, content: "paragraph+" }),
      Paragraph,
      Text,
      Link.configure({ openOnClick: false, autolink: false, HTMLAttributes: { rel: null, target: null } }),
      LinkSlot,
    ],
    content: proseOfParagraphs([{ style: "plain", runs }]),
  });
}
/** One letter after the other, as keys bring them. */
function type(words: string) {
  for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter));
}
const runs = () => paragraphsOfProse(editor.getJSON())[0]?.runs;

test("typed over the ellipsis", () => {
  open();
  editor.commands.setTextSelection({ from: 3, to: 4 });
  type("the page");
  expect(runs()).toEqual([
    { kind: "text", text: "A " },
    { kind: "text", text: "the page", link },
  ]);
});

// A test each, so that no editor is left behind to look at a page that is gone.
test.each([4, 3])("typed behind or before it, at %i", (at) => {
  open();
  editor.commands.setTextSelection(at);
  type("the page");
  expect(runs()).toEqual([
    { kind: "text", text: "A " },
    { kind: "text", text: "the page", link },
  ]);
});

test("once the caret was elsewhere, the link has its words and takes no more", () => {
  open();
  editor.commands.setTextSelection(4);
  type("here");
  editor.commands.setTextSelection(1);
  editor.commands.setTextSelection(7);
  type(" now");
  expect(runs()).toEqual([
    { kind: "text", text: "A " },
    { kind: "text", text: "here", link },
    { kind: "text", text: " now" },
  ]);
});
