// Edits of the content document, each a pure function from one document to the next. Structure is shared by all cells,
// words belong to one. Nothing here knows the screen; how it is stored and compiled is the engine's.
import type { Block, Cell, Document, Field, Register, Run } from "../../api";

export type Kind = Block["kind"];
export type Condition = Extract<Block, { kind: "condition" }>;
export type Image = Extract<Block, { kind: "image" }>;
export const kinds: Kind[] = ["text", "heading", "image", "button", "divider", "condition", "source"];

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

function empty(id: string, kind: Kind): Block {
  if (kind === "condition") return { id, kind, where: null, blocks: [] };
  return kind === "image" ? { id, kind, slot: "", width: "full" } : { id, kind };
}

/** Adds an empty block. Only the cell being written gets its (empty) words; the others show that they lack them. */
export function insertBlock(document: Document, kind: Kind, where: Place): { document: Document; id: string } {
  const id = nextId(document);
  return { document: { ...document, blocks: place(document.blocks, empty(id, kind), where) }, id };
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

/** A place between blocks: in a condition, or in none, and before a sibling, or at the end. */
export type Gap = { parent: string | null; before: string | null };

/** Puts a block elsewhere. Null where it stands already, or cannot go: conditions hold no conditions. */
export function placeBlock(document: Document, id: string, { parent, before }: Gap): Document | null {
  const block = findBlock(document, id);
  const present = parentOf(document.blocks, id);
  const list = present ? present.blocks : document.blocks;
  const next = list[list.findIndex((each) => each.id === id) + 1];
  const stays = (present?.id ?? null) === parent && (before === id || before === (next?.id ?? null));
  if (!block || stays || (block.kind === "condition" && parent !== null)) return null;
  const put = (into: Block[]) => {
    const at = into.findIndex((each) => each.id === before);
    return into.toSpliced(at < 0 ? into.length : at, 0, block);
  };
  const without = siblings(document.blocks, id, (each, index) => each.toSpliced(index, 1));
  const blocks = without.map((each) =>
    each.kind === "condition" && each.id === parent ? { ...each, blocks: put(each.blocks) } : each,
  );
  return { ...document, blocks: parent === null ? put(without) : blocks };
}

/** One place up or down, into a neighbouring condition and out of the one around it. Null where there is no way on. */
export function moveBlock(document: Document, id: string, step: Step): Document | null {
  const block = findBlock(document, id);
  const parent = parentOf(document.blocks, id);
  const list = parent ? parent.blocks : document.blocks;
  const at = list.findIndex((each) => each.id === id);
  const neighbour = list[step === "up" ? at - 1 : at + 1];
  const behind = (blocks: Block[], index: number) => blocks[index + 1]?.id ?? null;
  if (neighbour?.kind === "condition" && block?.kind !== "condition")
    return placeBlock(document, id, {
      parent: neighbour.id,
      before: step === "up" ? null : (neighbour.blocks[0]?.id ?? null),
    });
  if (neighbour)
    return placeBlock(document, id, {
      parent: parent?.id ?? null,
      before: step === "up" ? neighbour.id : behind(list, at + 1),
    });
  if (!parent) return null;
  const outside = document.blocks.findIndex((each) => each.id === parent.id);
  return placeBlock(document, id, {
    parent: null,
    before: step === "up" ? parent.id : behind(document.blocks, outside),
  });
}

export function setWhere(document: Document, id: string, where: Condition["where"]): Document {
  const blocks = siblings(document.blocks, id, (list, at) => {
    const block = list[at];
    return block?.kind === "condition" ? list.with(at, { ...block, where }) : list;
  });
  return { ...document, blocks };
}

/** Which picture stands there, how wide, and where it leads: the same for all cells. */
export function setImage(document: Document, id: string, change: Partial<Image>): Document {
  const blocks = siblings(document.blocks, id, (list, at) => {
    const block = list[at];
    return block?.kind === "image" ? list.with(at, { ...block, ...change }) : list;
  });
  return { ...document, blocks };
}

function editCell(document: Document, index: number, change: (cell: Cell) => Cell): Document {
  return { ...document, cells: document.cells.map((cell, at) => (at === index ? change(cell) : cell)) };
}

/** New words were not read against anything: that old ones still fitted says nothing of them. */
function unkept(cell: Cell, part: string): Cell {
  if (!cell.kept || !(part in cell.kept)) return cell;
  return { ...cell, kept: Object.fromEntries(Object.entries(cell.kept).filter(([known]) => known !== part)) };
}

export function setField(document: Document, cell: number, id: string, field: Field): Document {
  return editCell(document, cell, (old) => unkept({ ...old, fields: { ...old.fields, [id]: field } }, id));
}

export function setSubject(document: Document, cell: number, subject: Cell["subject"]): Document {
  return editCell(document, cell, (old) => unkept({ ...old, subject }, "subject"));
}

/** Somebody read the words of one part against the source's, known by their address, and they still fit. */
export function keepWords(document: Document, cell: number, part: string, address: string): Document {
  return editCell(document, cell, (old) => ({ ...old, kept: { ...old.kept, [part]: address } }));
}

/** The cell that others are written after, as the engine chooses it. */
export function sourceOf({ cells }: Document, defaultLocale: string): Cell | undefined {
  const own = cells.filter(({ locale }) => locale === defaultLocale);
  return own.find(({ register }) => register === null) ?? own[0] ?? cells[0];
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

/** The same words for another language or tone. */
export function renameCell(document: Document, index: number, name: CellName): Document {
  return editCell(document, index, (old) => ({ ...old, ...name }));
}

/** Someone who reads none of its languages still gets the message: in its default one, or in what that one falls back to. */
export function servesDefault({ cells }: Document, defaultLocale: string): boolean {
  return cells.some(({ locale }) => locale === defaultLocale || defaultLocale.startsWith(`${locale}-`));
}

export function removeCell(document: Document, index: number): Document {
  return { ...document, cells: document.cells.toSpliced(index, 1) };
}

/** Says of one cell that it differs from its source in `what` on purpose, in the subject or in one block. */
export function keepDifference(document: Document, cell: number, block: string | null, what: string): Document {
  const part = block ?? "subject";
  return editCell(document, cell, (old) => {
    const meant = old.meant?.[part] ?? [];
    return meant.includes(what) ? old : { ...old, meant: { ...old.meant, [part]: [...meant, what] } };
  });
}

/** Gives every chip called `name` in one cell the same answer to a missing value. */
export function mendChips(document: Document, cell: number, name: string, missing: "omit_sentence"): Document {
  const mended = (runs: Run[]) =>
    runs.map((run) => ("name" in run && run.name === name && run.missing === null ? { ...run, missing } : run));
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
