// Blocks taken from one message to another, and words pasted from elsewhere, as the next document. Pure but for what is
// remembered as copied last.
import type { Block, Cell, Document, Field, Paragraph } from "../../api";
import { insertBlock, removeBlock, setBlock, setField } from "./document";
import { isBlank } from "./gaps";
import type { Pasted } from "./paste";
import { allBlocks, findBlock, moveBlock, nextId, place, withColumns } from "./tree";

/** Copied blocks with the words that each language has for them. */
export type Clip = { blocks: Block[]; cells: Pick<Cell, "locale" | "register" | "fields" | "hidden">[] };

/** What was copied last; the same for every message while the studio runs. */
let last: Clip | null = null;
export const copied = (): Clip | null => last;

/** The chosen blocks in reading order; what is inside a chosen one goes along with it. */
export function topmost(document: Document, ids: ReadonlySet<string>): Block[] {
  const inside = new Set(
    allBlocks(document.blocks)
      .filter(({ id }) => ids.has(id))
      .flatMap((block) => allBlocks([block]).slice(1))
      .map(({ id }) => id),
  );
  return allBlocks(document.blocks).filter(({ id }) => ids.has(id) && !inside.has(id));
}

export function clipOf(document: Document, ids: ReadonlySet<string>): Clip {
  const blocks = topmost(document, ids);
  const own = new Set(allBlocks(blocks).map(({ id }) => id));
  const cells = document.cells.map(({ locale, register, fields, hidden }) => ({
    locale,
    register,
    fields: Object.fromEntries(Object.entries(fields).filter(([id]) => own.has(id))),
    hidden: hidden.filter((id) => own.has(id)),
  }));
  return structuredClone({ blocks, cells });
}

export function copyBlocks(document: Document, ids: ReadonlySet<string>): Clip {
  last = clipOf(document, ids);
  return last;
}

/** Several blocks one place up or down, in the order they have. Null where the foremost cannot go on. */
export function moveBlocks(document: Document, ids: ReadonlySet<string>, step: "up" | "down"): Document | null {
  const all = topmost(document, ids);
  let next = document;
  for (const { id } of step === "up" ? all : all.toReversed()) {
    const moved = moveBlock(next, id, step);
    if (!moved) return null;
    next = moved;
  }
  return next;
}

export function removeBlocks(document: Document, ids: ReadonlySet<string>): Document {
  return topmost(document, ids).reduce((next, { id }) => removeBlock(next, id), document);
}

/** The copied blocks behind `after`. Each language gets its own words, and none gets another's. */
export function pasteBlocks(
  document: Document,
  clip: Clip,
  after: string | null,
): { document: Document; ids: string[] } {
  let number = Number(nextId(document).slice(1));
  const renamed = new Map(allBlocks(clip.blocks).map(({ id }) => [id, `b${number++}`]));
  const fresh = (block: Block): Block => ({
    ...withColumns(block, (list) => list.map(fresh)),
    id: renamed.get(block.id) ?? block.id,
  });
  const blocks = clip.blocks.map(fresh);
  const wordsFor = ({ locale, register }: Cell) =>
    clip.cells.find((cell) => cell.locale === locale && cell.register === register) ??
    clip.cells.find((cell) => cell.locale === locale);
  const name = (id: string) => renamed.get(id) ?? id;
  return {
    ids: blocks.map(({ id }) => id),
    document: {
      ...document,
      blocks: place(document.blocks, blocks, after === null ? "end" : { after }),
      cells: document.cells.map((cell) => {
        const words = wordsFor(cell);
        if (!words) return cell;
        const fields = Object.entries(words.fields).map(([id, field]) => [name(id), structuredClone(field)]);
        return {
          ...cell,
          fields: { ...cell.fields, ...Object.fromEntries(fields) },
          hidden: [...cell.hidden, ...words.hidden.map(name)],
        };
      }),
    },
  };
}

function fieldOf(pasted: Exclude<Pasted, { kind: "divider" }>): Field {
  if (pasted.kind === "heading") return { runs: pasted.runs };
  if (pasted.kind === "quote") return { lines: { quote: pasted.runs } };
  if (pasted.kind === "text") return { paragraphs: pasted.paragraphs };
  const lines = pasted.rows.flatMap((row, down) => row.map((runs, across) => [`${down + 1}.${across + 1}`, runs]));
  return { lines: Object.fromEntries(lines) };
}

/** Pasted words behind a block, as blocks of their own; an empty block makes room for them. */
export function insertPasted(
  document: Document,
  cell: number,
  after: string,
  pasted: Pasted[],
): { document: Document; id: string } {
  let next = document;
  let at = after;
  for (const one of pasted) {
    const { document: added, id } = insertBlock(next, one.kind, { after: at });
    next = added;
    if (one.kind === "table") {
      const across = Math.max(...one.rows.map((row) => row.length));
      next = setBlock(next, id, "table", { across, down: one.rows.length, header: one.header });
    }
    if (one.kind !== "divider") next = setField(next, cell, id, fieldOf(one));
    at = id;
  }
  const before = findBlock(next, after);
  if (before && pasted.length && isBlank(next, before)) next = removeBlock(next, after);
  return { document: next, id: at };
}

/** All words of a clip as lines, for places that hold nothing else. */
export function paragraphsOf(pasted: Pasted[]): Paragraph[] {
  return pasted.flatMap((one): Paragraph[] => {
    if (one.kind === "text") return one.paragraphs;
    if (one.kind === "divider") return [];
    if (one.kind === "table") return one.rows.flat().flatMap((runs) => (runs.length ? [{ style: "plain", runs }] : []));
    return [{ style: "plain", runs: one.runs }];
  });
}
