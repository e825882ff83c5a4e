// A chip inside the text: one thing, never half selected, drawn by Chip.svelte.
import { mergeAttributes, Node } from "@tiptap/core";
import { NodeSelection, Plugin, TextSelection, type EditorState } from "@tiptap/pm/state";
import { mount, unmount } from "svelte";
import type { Book } from "./book.svelte";
import Chip from "./Chip.svelte";
import { ChipFace } from "./chip-face.svelte";
import { pieceOf, type Piece } from "./prose";

/** A click shows what a chip does and leaves the keys with the text; Enter goes into it. */
export type Way = "look" | "enter";

/** Where the one selected chip stands, if there is one. */
export function selectedChip({ selection }: EditorState): number | null {
  return selection instanceof NodeSelection && selection.node.type.name === "chip" ? selection.from : null;
}

const nothing: Piece = { kind: "saying", idea: "" };

export function chipNode(book: Book, open: (position: number, element: HTMLElement, way: Way) => void): Node {
  const called = (run: unknown) => book.titleOf(pieceOf(run) ?? nothing);
  return Node.create({
    name: "chip",
    priority: 200, // Enter on a chip opens it, before a line's own Enter.
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    draggable: true,

    addAttributes() {
      return { run: { default: null, rendered: false } };
    },

    // Copied text carries the chip as JSON in one attribute; what is pasted is read with care.
    parseHTML() {
      return [
        {
          tag: "span[data-chip]",
          getAttrs: (element) => {
            try {
              const run = pieceOf(JSON.parse(element.getAttribute("data-chip") ?? "null"));
              return run ? { run } : false;
            } catch {
              return false;
            }
          },
        },
      ];
    },

    renderHTML({ node, HTMLAttributes }) {
      const carried = { "data-chip": JSON.stringify(node.attrs.run) };
      return ["span", mergeAttributes(HTMLAttributes, carried), called(node.attrs.run)];
    },

    renderText: ({ node }) => called(node.attrs.run),

    addNodeView() {
      return ({ node, getPos, editor }) => {
        const face = new ChipFace(pieceOf(node.attrs.run) ?? nothing);
        const dom = document.createElement("span");
        dom.className = "chip-holder";
        dom.contentEditable = "false";
        dom.spellcheck = false;
        const named = () => void (dom.dataset.reads = "name" in face.piece ? face.piece.name : "");
        named();
        const drawn = mount(Chip, { target: dom, props: { book, face } });
        dom.addEventListener("click", () => {
          const position = getPos();
          if (position === undefined) return;
          editor.commands.setNodeSelection(position);
          open(position, dom, "look");
        });
        return {
          dom,
          update(next) {
            if (next.type !== node.type) return false;
            face.piece = pieceOf(next.attrs.run) ?? nothing;
            named();
            return true;
          },
          selectNode: () => void (face.selected = true),
          deselectNode: () => void (face.selected = false),
          ignoreMutation: () => true,
          destroy: () => void unmount(drawn),
        };
      };
    },

    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const at = selectedChip(this.editor.state);
          if (at === null) return false;
          const element = this.editor.view.nodeDOM(at);
          if (element instanceof HTMLElement) open(at, element, "enter");
          return true;
        },
      };
    },

    // Typing goes on behind a selected chip: no letter ever costs a chip. Backspace and Delete take it out.
    addProseMirrorPlugins() {
      const behind = (state: EditorState) => {
        const at = selectedChip(state);
        return at === null ? null : state.tr.setSelection(TextSelection.create(state.doc, at + 1));
      };
      return [
        new Plugin({
          props: {
            handleTextInput(view, _from, _to, text) {
              const moved = behind(view.state);
              if (!moved) return false;
              view.dispatch(moved.insertText(text));
              return true;
            },
            handleDOMEvents: {
              compositionstart(view) {
                const moved = behind(view.state);
                if (moved) view.dispatch(moved);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
}
