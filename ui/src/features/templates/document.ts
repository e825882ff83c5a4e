// Edits of the content document, each a pure function from one document to the next. Structure is shared by all cells,
// words belong to one. Nothing here knows the screen; how it is stored and compiled is the engine's.
import type { Block, Cell, Document, Field, Register, Run, Theme } from "../../api";
import { allBlocks, editBlock, findBlock, nextId, place, withColumns, without } from "./tree";
import type { BlockOf, Condition, Kind, Place } from "./tree";

export type Image = BlockOf<"image">;

/** What a cell holds for a new block of this kind; null for blocks without words. */
export function emptyField(kind: Kind): Field | null {
  if (kind === "text") return { paragraphs: [] };
  if (kind === "heading") return { runs: [] };
  if (kind === "button") return { label: [], url: "" };
  if (kind === "source") return { html: "", text: null };
  if (kind === "quote" || kind === "list" || kind === "table" || kind === "contact") return { lines: {} };
  return null;
}

function empty(id: string, kind: Kind): Block {
  if (kind === "condition") return { id, kind, where: null, blocks: [] };
  if (kind === "columns") return { id, kind, columns: [[], []] };
  if (kind === "spacer") return { id, kind, size: "medium" };
  if (kind === "list") return { id, kind, of: "", style: "bullet", omit: true };
  if (kind === "table") return { id, kind, across: 2, down: 3, header: true };
  if (kind === "contact") return { id, kind, links: [] };
  if (kind === "fragment") return { id, kind, key: "" };
  return kind === "image" ? { id, kind, slot: "", width: "full" } : { id, kind };
}

/** Adds an empty block. Only the cell being written gets its (empty) words; the others show that they lack them. */
export function insertBlock(document: Document, kind: Kind, where: Place): { document: Document; id: string } {
  const id = nextId(document);
  return { document: { ...document, blocks: place(document.blocks, [empty(id, kind)], where) }, id };
}

export function removeBlock(document: Document, id: string): Document {
  const block = findBlock(document, id);
  if (!block) return document;
  const gone = new Set(allBlocks([block]).map((each) => each.id));
  return {
    ...document,
    blocks: without(document.blocks, id),
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
  const copied = (each: Block): Block => ({
    ...withColumns(each, (list) => list.map(copied)),
    id: renamed.get(each.id) ?? each.id,
  });
  const pairs = [...renamed];
  return {
    id: renamed.get(id) ?? id,
    document: {
      ...document,
      blocks: place(document.blocks, [copied(block)], { after: id }),
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

/** How a block is set: the same for all cells. */
export function setBlock<K extends Kind>(
  document: Document,
  id: string,
  kind: K,
  change: Partial<BlockOf<K>>,
): Document {
  return editBlock(document, id, (block) => (block.kind === kind ? { ...block, ...change } : block));
}

export const setWhere = (document: Document, id: string, where: Condition["where"]) =>
  setBlock(document, id, "condition", { where });

/** Which picture stands there, how wide, and where it leads. */
export const setImage = (document: Document, id: string, change: Partial<Image>) =>
  setBlock(document, id, "image", change);

/** What whoever has none of a list gets, in every language: a message without the list, or none. */
export function setNone(document: Document, id: string, answer: "omit" | "stop"): Document {
  const set = editBlock(document, id, (block) => {
    if (block.kind !== "list") return block;
    const { omit: _, ...rest } = block;
    return answer === "omit" ? { ...rest, omit: true } : rest;
  });
  return {
    ...set,
    cells: set.cells.map((cell) => {
      const field = cell.fields[id];
      if (!field || !("lines" in field)) return cell;
      const { none: _, ...lines } = field.lines;
      return { ...cell, fields: { ...cell.fields, [id]: { lines } } };
    }),
  };
}

/** More columns are empty; of fewer, the last one takes in what the others held. */
export function setColumns(document: Document, id: string, count: number): Document {
  return editBlock(document, id, (block) => {
    if (block.kind !== "columns") return block;
    const kept = block.columns.slice(0, count);
    const rest = block.columns.slice(count).flat();
    while (kept.length < count) kept.push([]);
    return { ...block, columns: kept.map((blocks, at) => (at === count - 1 ? [...blocks, ...rest] : blocks)) };
  });
}

/** A look that says nothing is the workspace's. */
export function setLook(document: Document, look: Theme): Document {
  const { theme: _, ...rest } = document;
  const says = Object.values(look).some((part) => typeof part !== "object" || Object.keys(part).length > 0);
  return says ? { ...rest, theme: look } : rest;
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

type Lines = Extract<Field, { lines: unknown }>["lines"];

export function mapLines(lines: Lines, change: (runs: Run[]) => Run[]): Lines {
  return Object.fromEntries(Object.entries(lines).map(([key, runs]) => [key, change(runs)]));
}

/** A row or a column of a table comes or goes, in every cell. `at` counts from 1. */
export function reshapeTable(
  document: Document,
  id: string,
  axis: "row" | "column",
  at: number,
  step: "insert" | "remove",
): Document {
  const size = axis === "row" ? "down" : "across";
  const shaped = editBlock(document, id, (block) =>
    block.kind === "table" ? { ...block, [size]: block[size] + (step === "insert" ? 1 : -1) } : block,
  );
  const moved = (key: string): string | null => {
    const place = key.split(".").map(Number);
    const which = axis === "row" ? 0 : 1;
    const here = place[which] ?? 0;
    if (step === "remove" && here === at) return null;
    const on = step === "insert" ? here >= at : here > at;
    if (on) place[which] = here + (step === "insert" ? 1 : -1);
    return place.join(".");
  };
  return {
    ...shaped,
    cells: shaped.cells.map((cell) => {
      const field = cell.fields[id];
      if (!field || !("lines" in field)) return cell;
      const lines = Object.entries(field.lines).flatMap(([key, runs]) => {
        const next = moved(key);
        return next ? [[next, runs] as const] : [];
      });
      return { ...cell, fields: { ...cell.fields, [id]: { lines: Object.fromEntries(lines) } } };
    }),
  };
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
    if ("lines" in old) return { lines: mapLines(old.lines, mended) };
    return "label" in old ? { ...old, label: mended(old.label) } : old;
  };
  return editCell(document, cell, (old) => ({
    ...old,
    subject: "runs" in old.subject ? { runs: mended(old.subject.runs) } : old.subject,
    fields: Object.fromEntries(Object.entries(old.fields).map(([id, value]) => [id, field(value)])),
  }));
}
