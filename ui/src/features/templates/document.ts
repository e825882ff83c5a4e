// Edits of the content document, each a pure function from one document to the next. Structure is shared by all cells,
// words belong to one. Nothing here knows the screen; how it is stored and compiled is the engine's.
import type { Block, Cell, Document, Field, Register, Run } from "../../api";

export type Kind = Block["kind"];
export type Condition = Extract<Block, { kind: "condition" }>;
export const kinds: Kind[] = ["text", "heading", "button", "divider", "condition", "source"];

/** Every block, those inside conditions too, in reading order. */
export function allBlocks(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "condition" ? [block, ...allBlocks(block.blocks)] : [block]));
}

export function findBlock(document: Document, id: string): Block | undefined {
  return allBlocks(document.blocks).find((block) => block.id === id);
}

/** The next free id: "b7" after "b6". */
export function nextId(document: Document): string {
  const numbers = allBlocks(document.blocks).map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0));
  return `b${Math.max(0, ...numbers) + 1}`;
}

/** What a cell holds for a new block of this kind; null for blocks without words. */
export function emptyField(kind: Kind): Field | null {
  if (kind === "text") return { paragraphs: [] };
  if (kind === "heading") return { runs: [] };
  if (kind === "button") return { label: [], url: "" };
  if (kind === "source") return { html: "", text: null };
  return null;
}

/** Changes the list of siblings that holds `id`, wherever it is. */
function siblings(blocks: Block[], id: string, change: (list: Block[], index: number) => Block[]): Block[] {
  const index = blocks.findIndex((block) => block.id === id);
  if (index >= 0) return change(blocks, index);
  return blocks.map((block) =>
    block.kind === "condition" ? { ...block, blocks: siblings(block.blocks, id, change) } : block,
  );
}

export type Place = { after: string } | { endOf: string } | "end";

function place(blocks: Block[], added: Block, where: Place): Block[] {
  if (where === "end") return [...blocks, added];
  if ("after" in where) return siblings(blocks, where.after, (list, at) => list.toSpliced(at + 1, 0, added));
  return siblings(blocks, where.endOf, (list, at) =>
    list.map((block, index) =>
      index === at && block.kind === "condition" ? { ...block, blocks: [...block.blocks, added] } : block,
    ),
  );
}

/** Adds an empty block. Only the cell being written gets its (empty) words; the others show that they lack them. */
export function insertBlock(document: Document, kind: Kind, where: Place): { document: Document; id: string } {
  const id = nextId(document);
  const added: Block = kind === "condition" ? { id, kind, where: null, blocks: [] } : { id, kind };
  return { document: { ...document, blocks: place(document.blocks, added, where) }, id };
}

export function removeBlock(document: Document, id: string): Document {
  const block = findBlock(document, id);
  if (!block) return document;
  const gone = new Set(allBlocks([block]).map((each) => each.id));
  return {
    blocks: siblings(document.blocks, id, (list, at) => list.toSpliced(at, 1)),
    cells: document.cells.map((cell) => ({
      ...cell,
      fields: Object.fromEntries(Object.entries(cell.fields).filter(([key]) => !gone.has(key))),
      hidden: cell.hidden.filter((key) => !gone.has(key)),
    })),
  };
}

/** A copy right after the block, with the words of every cell. */
export function duplicateBlock(document: Document, id: string): { document: Document; id: string } {
  const block = findBlock(document, id);
  if (!block) return { document, id };
  let number = Number(nextId(document).slice(1));
  const renamed = new Map(allBlocks([block]).map((each) => [each.id, `b${number++}`]));
  const copied = (each: Block): Block => {
    const own = renamed.get(each.id) ?? each.id;
    return each.kind === "condition" ? { ...each, id: own, blocks: each.blocks.map(copied) } : { ...each, id: own };
  };
  const pairs = [...renamed];
  return {
    id: renamed.get(id) ?? id,
    document: {
      blocks: place(document.blocks, copied(block), { after: id }),
      cells: document.cells.map((cell) => ({
        ...cell,
        fields: {
          ...cell.fields,
          ...Object.fromEntries(
            pairs.flatMap(([from, to]) => (cell.fields[from] ? [[to, structuredClone(cell.fields[from])]] : [])),
          ),
        },
        hidden: [...cell.hidden, ...pairs.filter(([from]) => cell.hidden.includes(from)).map(([, to]) => to)],
      })),
    },
  };
}

type Step = "up" | "down";

function parentOf(blocks: Block[], id: string): Condition | null {
  for (const block of allBlocks(blocks))
    if (block.kind === "condition" && block.blocks.some((child) => child.id === id)) return block;
  return null;
}

/** One place up or down, into a neighbouring condition and out of the one around it. Null where there is no way on. */
export function moveBlock(document: Document, id: string, step: Step): Document | null {
  const block = findBlock(document, id);
  if (!block) return null;
  const parent = parentOf(document.blocks, id);
  const list = parent ? parent.blocks : document.blocks;
  const at = list.findIndex((each) => each.id === id);
  const neighbour = list[step === "up" ? at - 1 : at + 1];
  const without = siblings(document.blocks, id, (each, index) => each.toSpliced(index, 1));
  let blocks: Block[];
  if (neighbour?.kind === "condition" && block.kind !== "condition") {
    const inside = step === "up" ? [...neighbour.blocks, block] : [block, ...neighbour.blocks];
    blocks = siblings(without, neighbour.id, (each, index) => each.with(index, { ...neighbour, blocks: inside }));
  } else if (neighbour) {
    const offset = step === "up" ? 0 : 1;
    blocks = siblings(without, neighbour.id, (each, index) => each.toSpliced(index + offset, 0, block));
  } else if (parent) {
    const offset = step === "up" ? 0 : 1;
    blocks = siblings(without, parent.id, (each, index) => each.toSpliced(index + offset, 0, block));
  } else return null;
  return { ...document, blocks };
}

export function setWhere(document: Document, id: string, where: Condition["where"]): Document {
  const blocks = siblings(document.blocks, id, (list, at) => {
    const block = list[at];
    return block?.kind === "condition" ? list.with(at, { ...block, where }) : list;
  });
  return { ...document, blocks };
}

function editCell(document: Document, index: number, change: (cell: Cell) => Cell): Document {
  return { ...document, cells: document.cells.map((cell, at) => (at === index ? change(cell) : cell)) };
}

export function setField(document: Document, cell: number, id: string, field: Field): Document {
  return editCell(document, cell, (old) => ({ ...old, fields: { ...old.fields, [id]: field } }));
}

export function setSubject(document: Document, cell: number, subject: Cell["subject"]): Document {
  return editCell(document, cell, (old) => ({ ...old, subject }));
}

export function setHidden(document: Document, cell: number, id: string, state: "hidden" | "shown"): Document {
  return editCell(document, cell, (old) => ({
    ...old,
    hidden: state === "hidden" ? [...old.hidden, id] : old.hidden.filter((key) => key !== id),
  }));
}

export type CellName = { locale: string; register: Register | null };

export function addCell(document: Document, name: CellName, words: Cell | null): Document {
  const blank: Cell = { ...name, subject: { runs: [] }, fields: {}, hidden: [] };
  const cell = words ? { ...structuredClone(words), ...name } : blank;
  return { ...document, cells: [...document.cells, cell] };
}

export function removeCell(document: Document, index: number): Document {
  return { ...document, cells: document.cells.toSpliced(index, 1) };
}

/** Gives every chip called `name` in one cell the same answer to a missing value. */
export function mendChips(document: Document, cell: number, name: string, missing: "omit_sentence"): Document {
  const mended = (runs: Run[]) =>
    runs.map((run) => (run.kind === "chip" && run.name === name && run.missing === null ? { ...run, missing } : run));
  const field = (old: Field): Field => {
    if ("paragraphs" in old)
      return { paragraphs: old.paragraphs.map((paragraph) => ({ ...paragraph, runs: mended(paragraph.runs) })) };
    if ("runs" in old) return { runs: mended(old.runs) };
    return "label" in old ? { ...old, label: mended(old.label) } : old;
  };
  return editCell(document, cell, (old) => ({
    ...old,
    subject: "runs" in old.subject ? { runs: mended(old.subject.runs) } : old.subject,
    fields: Object.fromEntries(Object.entries(old.fields).map(([id, value]) => [id, field(value)])),
  }));
}
