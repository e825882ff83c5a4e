// Where a block being dragged would go: pure, from the boxes of what is on screen.
import type { Gap } from "./tree";

/** The blocks of a column, with their edges down the screen. */
export type Column = { id: string | null; top: number; rows: Row[] };
export type Row = { id: string; top: number; bottom: number; inside: Column | null };

/** A gap, the column it is in, and where its line is drawn. */
export type Landing = { gap: Gap; y: number };

/** Near its edges a block that holds others is passed by; further in, it is entered. */
const edgeOf = (row: Row) => Math.min(14, (row.bottom - row.top) / 4);

/** `enters`: whether the block may go into conditions. */
export function landingAt(column: Column, y: number, enters: (column: string) => boolean): Landing {
  for (const row of column.rows) {
    const edge = edgeOf(row);
    if (row.inside?.id && enters(row.inside.id) && y > row.top + edge && y < row.bottom - edge)
      return landingAt(row.inside, y, enters);
  }
  const at = column.rows.findIndex((row) => y < (row.top + row.bottom) / 2);
  const above = column.rows.at(at < 0 ? -1 : at - 1);
  const below = at < 0 ? undefined : column.rows[at];
  const upper = at === 0 ? undefined : above?.bottom;
  const line = upper !== undefined && below ? (upper + below.top) / 2 : (below?.top ?? upper ?? column.top);
  return { gap: { parent: column.id, before: below?.id ?? null }, y: line };
}

type Point = { x: number; y: number };

function distance(element: HTMLElement, { x, y }: Point): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
}

/** Reads the boxes of the blocks inside `element`, which carries `data-column`; of columns side by side, the one at the pointer. */
export function columnOf(element: HTMLElement, pointer: Point): Column {
  const rows = [...element.querySelectorAll<HTMLElement>(":scope > [data-block]")].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const [inside] = [...row.querySelectorAll<HTMLElement>("[data-column]")]
      .filter((column) => column.closest("[data-block]") === row)
      .sort((one, other) => distance(one, pointer) - distance(other, pointer));
    return { id: row.dataset.block ?? "", top, bottom, inside: inside ? columnOf(inside, pointer) : null };
  });
  return { id: element.dataset.column || null, top: element.getBoundingClientRect().top, rows };
}
