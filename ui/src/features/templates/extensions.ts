// What may be written: paragraphs, lists, bold, italic, links and chips, and no more. History is the draft's, not the editor's.
import { Extension, markInputRule, markPasteRule, Node, type Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic, underscoreInputRegex, underscorePasteRegex } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Placeholder } from "@tiptap/extensions";
import { PluginKey, type EditorState } from "@tiptap/pm/state";
import Suggestion, { type SuggestionProps } from "@tiptap/suggestion";
import type { Book } from "./book.svelte";
import { chipNode, type Way } from "./chip-node";
import { LinkSlot } from "./link-slot";

const blockMenu = new PluginKey<{ active: boolean; query: string | null }>("blockMenu");

/** What is typed behind "/" so far; null where no block is asked for. */
export function blockAsked(state: EditorState): string | null {
  const asked = blockMenu.getState(state);
  return asked?.active ? (asked.query ?? "") : null;
}

/** "text" has paragraphs and marks, "heading" one line with breaks, "line" one line of plain words. */
export type Shape = "text" | "heading" | "line";

/** A list that opens while typing, and the keys it takes while it is open. */
export type Suggesting<T> = {
  items: (query: string) => T[];
  show: (open: { items: T[]; query: string; rect: DOMRect | null; pick: (item: T) => void } | null) => void;
  key: (event: KeyboardEvent) => boolean;
  insert: (item: T, range: { from: number; to: number }) => void;
};

export type Wishes = {
  shape: Shape;
  book: Book;
  placeholder: () => string;
  /** A chip was clicked, or Enter pressed on it. */
  onchip: (position: number, element: HTMLElement, way: Way) => void;
  /** Enter in one line. */
  onenter: () => void;
  /** Tab: true when there was somewhere to go. */
  ontab?: (step: 1 | -1) => boolean;
  /** Backspace in an empty field. */
  onempty: () => void;
  chips: Suggesting<string>;
  blocks: Suggesting<string> | null;
};

function suggestion(key: PluginKey, name: string, char: string, wish: Suggesting<string>): Extension {
  return Extension.create({
    name,
    priority: 300, // An open list takes the keys before anything else.
    addProseMirrorPlugins() {
      const show = (props: SuggestionProps<string, string>) =>
        wish.show({ items: props.items, query: props.query, rect: props.clientRect?.() ?? null, pick: props.command });
      return [
        Suggestion<string, string>({
          editor: this.editor,
          char,
          pluginKey: key,
          // "/list of" is on its way to "List of their own".
          allowSpaces: true,
          allowedPrefixes: null,
          startOfLine: char === "/",
          // An @ inside a word is an address being typed.
          allow: ({ state, range }) => {
            if (/[\p{L}\p{N}._-]/u.test(state.doc.textBetween(Math.max(0, range.from - 1), range.from))) return false;
            // Behind a word that nothing is called by, one writes on.
            const query = state.doc.textBetween(range.from + 1, range.to);
            return !/\s/.test(query) || wish.items(query).length > 0;
          },
          items: ({ query }) => wish.items(query),
          command: ({ range, props }) => wish.insert(props, range),
          render: () => ({
            onStart: show,
            onUpdate: show,
            onKeyDown: ({ event }) => wish.key(event),
            onExit: () => wish.show(null),
          }),
        }),
      ];
    },
  });
}

function keys(wishes: Wishes): Extension {
  return Extension.create({
    name: "fieldKeys",
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          if (wishes.shape === "text") return false;
          wishes.onenter();
          return true;
        },
        Tab: () => wishes.ontab?.(1) ?? false,
        "Shift-Tab": () => wishes.ontab?.(-1) ?? false,
        Backspace: () => {
          const { doc } = this.editor.state;
          const empty = doc.childCount === 1 && doc.firstChild?.type.name === "paragraph" && doc.content.size === 2;
          if (empty) wishes.onempty();
          return empty;
        },
      };
    },
  });
}

/** "*words*" turns italic; "*|NAME|*" is another program's placeholder, which is told as one. */
const italic = Italic.extend({
  addInputRules() {
    const star = /(?:^|\s)(\*(?!\s+\*|\|)((?:[^*]+))(?<!\|)\*(?!\s+\*))$/;
    return [star, underscoreInputRegex].map((find) => markInputRule({ find, type: this.type }));
  },
  addPasteRules() {
    const star = /(?:^|\s)(\*(?!\s+\*|\|)((?:[^*]+))(?<!\|)\*(?!\s+\*))/g;
    return [star, underscorePasteRegex].map((find) => markPasteRule({ find, type: this.type }));
  },
});

export function extensionsFor(wishes: Wishes): Extensions {
  const several = wishes.shape === "text";
  const content = several ? "(paragraph | bulletList | orderedList)+" : "paragraph";
  return [
    Node.create({ name: "doc", topNode: true, content }),
    Paragraph,
    Text,
    chipNode(wishes.book, wishes.onchip),
    Placeholder.configure({ placeholder: wishes.placeholder, showOnlyCurrent: false }),
    suggestion(new PluginKey("chipMenu"), "chipMenu", "@", wishes.chips),
    keys(wishes),
    ...(wishes.shape === "line" ? [] : [Bold, italic, HardBreak]),
    ...(several
      ? [
          Link.configure({ openOnClick: false, autolink: false, HTMLAttributes: { rel: null, target: null } }),
          LinkSlot,
          BulletList,
          OrderedList,
          // One paragraph an item, so that a text stays a plain sequence of lines.
          ListItem.extend({ content: "paragraph" }),
          ListKeymap,
        ]
      : []),
    ...(wishes.blocks ? [suggestion(blockMenu, "blockMenu", "/", wishes.blocks)] : []),
  ];
}
