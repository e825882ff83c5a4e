// Blocks that say several short things, each under a key of its own, and the order they are read in.
import type { Block, Field, Paragraph } from "../../api";
import type { BlockOf } from "./tree";

export type LinesField = Extract<Field, { lines: unknown }>;
export type LinesBlockKind = "quote" | "list" | "table" | "contact";

export function hasLines(block: Block): block is BlockOf<LinesBlockKind> {
  return ["quote", "list", "table", "contact"].includes(block.kind);
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

export function keysOf(block: Block): string[] {
  if (block.kind === "quote") return ["quote", "source"];
  if (block.kind === "list") return ["item", "none"];
  if (block.kind === "contact") return ["words"];
  if (block.kind !== "table") return [];
  return rowsOf(block).flat();
}

/** The keys of a table's cells, row by row. */
export function rowsOf({ down, across }: BlockOf<"table">): string[][] {
  return upTo(down).map((row) => upTo(across).map((column) => `${row}.${column}`));
}

/** To be read beside another language: one line each. */
export function paragraphsOfLines(block: Block, { lines }: LinesField): Paragraph[] {
  const said = keysOf(block).flatMap((key) => (lines[key]?.length ? [lines[key]] : []));
  return said.map((runs) => ({ style: "plain", runs }));
}
