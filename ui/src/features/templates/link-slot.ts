// Where a copied structure keeps a link whose words are still to come: what is typed over or beside the ellipsis becomes the
// link's words, as long as the caret stays at their end.
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";

/** Stands where the words of a link will go. */
export const SLOT = "…";

type Span = { from: number; to: number; href: string };
const growing = new PluginKey<Span | null>("linkSlot");

function slotsIn(doc: Node): Span[] {
  const slots: Span[] = [];
  doc.descendants((node, at) => {
    const link = node.marks.find(({ type }) => type.name === "link");
    if (link && node.text === SLOT) slots.push({ from: at, to: at + node.nodeSize, href: String(link.attrs.href) });
  });
  return slots;
}

/** Gives what was written in or beside a slot to its link, and takes the ellipsis out. */
function filled(changes: readonly Transaction[], old: EditorState, now: EditorState): Transaction | null {
  const link = now.schema.marks.link;
  if (!link || !changes.some(({ docChanged }) => docChanged) || changes.some((change) => change.getMeta(growing)))
    return null;
  const mapping = new Mapping(changes.flatMap((change) => change.mapping.maps));
  const before = growing.getState(old);
  for (const span of before ? [before] : slotsIn(old.doc)) {
    const [from, to] = [mapping.map(span.from, -1), mapping.map(span.to, 1)];
    const text = now.doc.textBetween(from, to);
    if (from >= to || text === SLOT || text === old.doc.textBetween(span.from, span.to)) continue;
    const made = now.tr.addMark(from, to, link.create({ href: span.href }));
    const at = before ? -1 : text.indexOf(SLOT);
    if (at >= 0) made.delete(from + at, from + at + SLOT.length);
    return made.setMeta(growing, { from, to: made.mapping.map(to), href: span.href });
  }
  return null;
}

export const LinkSlot = Extension.create({
  name: "linkSlot",
  addProseMirrorPlugins: () => [
    new Plugin<Span | null>({
      key: growing,
      state: {
        init: () => null,
        apply(change, span) {
          const set = change.getMeta(growing) as Span | undefined;
          if (set) return set;
          if (!span) return null;
          const next = { ...span, from: change.mapping.map(span.from, -1), to: change.mapping.map(span.to, 1) };
          return change.selection.empty && change.selection.from === next.to && next.from < next.to ? next : null;
        },
      },
      appendTransaction: filled,
    }),
  ],
});
