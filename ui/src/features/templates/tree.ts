// The tree of blocks: which columns a block holds, and adding, taking out and moving within them. Pure; words are document.ts's.
import type { Block, Document } from "../../api";

export type Kind = Block["kind"];
export type BlockOf<K extends Kind> = Extract<Block, { kind: K }>;
export type Condition = BlockOf<"condition">;
export const kinds: Kind[] = [
  "text",
  "heading",
  "image",
  "button",
  "list",
  "table",
  "quote",
  "columns",
  "condition",
  "divider",
  "spacer",
  "contact",
  "fragment",
  "source",
];

/** Blocks one below the other inside another block; `name` is its own in the whole document. */
export type Column = { name: string; blocks: Block[] };

export const elseOf = (condition: string) => `${condition}#else`;

export function columnsIn(block: Block): Column[] {
  if (block.kind === "condition")
    return [
      { name: block.id, blocks: block.blocks },
      { name: elseOf(block.id), blocks: block.else ?? [] },
    ];
  if (block.kind !== "columns") return [];
  return block.columns.map((blocks, at) => ({ name: `${block.id}#${at + 1}`, blocks }));
}

/** The block with each of its columns changed; itself where none is. */
export function withColumns(block: Block, change: (blocks: Block[], name: string) => Block[]): Block {
  const before = columnsIn(block);
  const after = before.map(({ name, blocks }) => change(blocks, name));
  if (after.every((blocks, at) => blocks === before[at]?.blocks)) return block;
  if (block.kind === "columns") return { ...block, columns: after };
  if (block.kind !== "condition") return block;
  const { else: _, ...rest } = block;
  const [blocks = [], others = []] = after;
  return others.length ? { ...rest, blocks, else: others } : { ...rest, blocks };
}

/** Every block, those inside others too, in reading order. */
export function allBlocks(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...columnsIn(block).flatMap((column) => allBlocks(column.blocks))]);
}

export function findBlock(document: Document, id: string): Block | undefined {
  return allBlocks(document.blocks).find((block) => block.id === id);
}

/** The next free id: "b7" after "b6". */
export function nextId(document: Document): string {
  const numbers = allBlocks(document.blocks).map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0));
  return `b${Math.max(0, ...numbers) + 1}`;
}

/** Where a block stands: its column (null is the message itself), and the blocks that column is inside of. */
type Standing = { column: string | null; blocks: Block[]; around: Block[] };

function everyColumn(blocks: Block[], column: string | null = null, around: Block[] = []): Standing[] {
  const inside = blocks.flatMap((block) =>
    columnsIn(block).flatMap(({ name, blocks }) => everyColumn(blocks, name, [...around, block])),
  );
  return [{ column, blocks, around }, ...inside];
}

function standingOf(blocks: Block[], id: string): Standing | undefined {
  return everyColumn(blocks).find((standing) => standing.blocks.some((block) => block.id === id));
}

/** Changes one column, wherever it is. */
function inColumn(blocks: Block[], column: string | null, change: (list: Block[]) => Block[]): Block[] {
  if (column === null) return change(blocks);
  return blocks.map((block) =>
    withColumns(block, (list, name) =>
      name === column ? change(list) : columnsOf(list).includes(column) ? inColumn(list, column, change) : list,
    ),
  );
}

const columnsOf = (blocks: Block[]) => everyColumn(blocks).map(({ column }) => column);

/** Changes one block, wherever it is. */
export function editBlock(document: Document, id: string, change: (block: Block) => Block): Document {
  const at = standingOf(document.blocks, id);
  if (!at) return document;
  const edited = (list: Block[]) => list.map((block) => (block.id === id ? change(block) : block));
  return { ...document, blocks: inColumn(document.blocks, at.column, edited) };
}

export type Place = { after: string } | { endOf: string } | "end";

export function place(blocks: Block[], added: Block[], where: Place): Block[] {
  if (where === "end") return [...blocks, ...added];
  if ("endOf" in where) return inColumn(blocks, where.endOf, (list) => [...list, ...added]);
  const at = standingOf(blocks, where.after);
  if (!at) return [...blocks, ...added];
  return inColumn(blocks, at.column, (list) =>
    list.toSpliced(list.findIndex(({ id }) => id === where.after) + 1, 0, ...added),
  );
}

export function without(blocks: Block[], id: string): Block[] {
  const at = standingOf(blocks, id);
  return at ? inColumn(blocks, at.column, (list) => list.filter((block) => block.id !== id)) : blocks;
}

/** What holds others goes into nothing of its own kind. */
export function fits(document: Document, block: Block, column: string | null): boolean {
  const around = everyColumn(document.blocks).find((standing) => standing.column === column)?.around ?? [];
  const held = allBlocks([block]).filter((each) => columnsIn(each).length > 0);
  return !held.some(({ kind, id }) => around.some((outer) => outer.kind === kind || outer.id === id));
}

/** The kinds that cannot be put into a column. */
export function kindsOutside(document: Document, column: string): Kind[] {
  const around = everyColumn(document.blocks).find((standing) => standing.column === column)?.around ?? [];
  return around.map(({ kind }) => kind);
}

/** A place between blocks: in a column, and before a sibling, or at the end. */
export type Gap = { parent: string | null; before: string | null };

/** Puts a block elsewhere. Null where it stands already, or cannot go. */
export function placeBlock(document: Document, id: string, { parent, before }: Gap): Document | null {
  const block = findBlock(document, id);
  const present = standingOf(document.blocks, id);
  if (!block || !present) return null;
  const next = present.blocks[present.blocks.findIndex((each) => each.id === id) + 1];
  const stays = present.column === parent && (before === id || before === (next?.id ?? null));
  if (stays || !fits(document, block, parent)) return null;
  const blocks = inColumn(without(document.blocks, id), parent, (into) => {
    const at = into.findIndex((each) => each.id === before);
    return into.toSpliced(at < 0 ? into.length : at, 0, block);
  });
  return { ...document, blocks };
}

type Step = "up" | "down";

/** One place up or down, into a neighbour that holds blocks and out of the one around it. Null where there is no way on. */
export function moveBlock(document: Document, id: string, step: Step): Document | null {
  const block = findBlock(document, id);
  const present = standingOf(document.blocks, id);
  if (!block || !present) return null;
  const forth = step === "down";
  const { blocks: list, around } = present;
  const at = list.findIndex((each) => each.id === id);
  const neighbour = list[forth ? at + 1 : at - 1];
  if (neighbour) {
    // Nobody sees an empty "everyone else", so nothing is moved into it.
    const open = columnsIn(neighbour).filter(({ name, blocks }) => name !== elseOf(neighbour.id) || blocks.length > 0);
    const into = forth ? open[0] : open.at(-1);
    if (into && fits(document, block, into.name))
      return placeBlock(document, id, { parent: into.name, before: forth ? (into.blocks[0]?.id ?? null) : null });
    const before = forth ? (list[at + 2]?.id ?? null) : neighbour.id;
    return placeBlock(document, id, { parent: present.column, before });
  }
  const outer = around.at(-1);
  if (!outer) return null;
  const columns = columnsIn(outer);
  const here = columns.findIndex(({ name }) => name === present.column);
  const beside = columns[forth ? here + 1 : here - 1];
  if (beside && (outer.kind === "columns" || beside.blocks.length > 0))
    return placeBlock(document, id, { parent: beside.name, before: forth ? (beside.blocks[0]?.id ?? null) : null });
  const home = standingOf(document.blocks, outer.id);
  const behind = home?.blocks[home.blocks.findIndex((each) => each.id === outer.id) + 1]?.id ?? null;
  return placeBlock(document, id, { parent: home?.column ?? null, before: forth ? behind : outer.id });
}
