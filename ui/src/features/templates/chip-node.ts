// A chip inside the text: one thing, never half selected, drawn by Chip.svelte.
import { mergeAttributes, Node } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { mount, unmount } from "svelte";
import type { Book } from "./book.svelte";
import Chip from "./Chip.svelte";
import { ChipFace } from "./chip-face.svelte";
import { chipOf } from "./prose";

export function chipNode(book: Book, open: (position: number, element: HTMLElement) => void): Node {
  return Node.create({
    name: "chip",
    priority: 200, // Enter on a chip opens it, before a line's own Enter.
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    draggable: true,

    addAttributes() {
      const hidden = { rendered: false };
      return {
        name: { default: "", ...hidden },
        format: { default: null, ...hidden },
        missing: { default: null, ...hidden },
      };
    },

    // Copied text carries the chip as JSON in one attribute; what is pasted is read with care.
    parseHTML() {
      return [
        {
          tag: "span[data-chip]",
          getAttrs: (element) => {
            try {
              const { name, format, missing } = chipOf(JSON.parse(element.getAttribute("data-chip") ?? "null"));
              return name ? { name, format, missing } : false;
            } catch {
              return false;
            }
          },
        },
      ];
    },

    renderHTML({ node, HTMLAttributes }) {
      const carried = { "data-chip": JSON.stringify(node.attrs) };
      return ["span", mergeAttributes(HTMLAttributes, carried), book.labelOf(node.attrs.name)];
    },

    renderText: ({ node }) => book.labelOf(node.attrs.name),

    addNodeView() {
      return ({ node, getPos }) => {
        const face = new ChipFace(chipOf(node.attrs));
        const dom = document.createElement("span");
        dom.className = "chip-holder";
        dom.contentEditable = "false";
        const drawn = mount(Chip, { target: dom, props: { book, face } });
        dom.addEventListener("click", () => {
          const position = getPos();
          if (position !== undefined) open(position, dom);
        });
        return {
          dom,
          update(next) {
            if (next.type !== node.type) return false;
            face.chip = chipOf(next.attrs);
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
          const { selection } = this.editor.state;
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== this.name) return false;
          const element = this.editor.view.nodeDOM(selection.from);
          if (element instanceof HTMLElement) open(selection.from, element);
          return true;
        },
      };
    },
  });
}
