// What is to be looked at in a file, told once a column and sentence, however many rows it is about.
import type { ImportWarning, Rejected } from "../../api";
import { numberOf } from "../../i18n";

/** `message`: with the file's own words left open where rows differ in them. */
export type Grouped = { column: string | null; message: string; warnings: ImportWarning[]; examples: string[] };

/** How many of the file's words stand beside a sentence. */
const EXAMPLES = 3;

const opened = (message: string) => message.replace(/“[^”]*”/g, "“…”");
/** What the file said in this row. */
export const saidIn = ({ message }: ImportWarning) => /“([^”]*)”/.exec(message)?.[1];

/** In the order of the first row that each is about. */
export function grouped(warnings: ImportWarning[]): Grouped[] {
  const all = new Map<string, ImportWarning[]>();
  for (const warning of warnings) {
    const key = JSON.stringify([warning.column, warning.row === null, opened(warning.message)]);
    all.set(key, [...(all.get(key) ?? []), warning]);
  }
  return [...all.values()].map((same) => {
    const [first] = same as [ImportWarning];
    const messages = new Set(same.map(({ message }) => message));
    const message = messages.size === 1 ? first.message : opened(first.message);
    const said = messages.size === 1 ? [] : same.flatMap((one) => saidIn(one) ?? []);
    return { column: first.column, message, warnings: same, examples: [...new Set(said)].slice(0, EXAMPLES) };
  });
}

/** Rows that were not imported, told the same way. */
export const rejectedAsTold = (rejected: Rejected[]): ImportWarning[] =>
  rejected.map(({ row, reason }) => ({ row, column: null, message: reason }));

/** "2–41, 50": which rows, for there is nothing more to say of them. */
export function rowsOf(warnings: ImportWarning[]): string[] {
  const rows = warnings.flatMap(({ row }) => row ?? []).toSorted((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? numberOf(from) : `${numberOf(from)}–${numberOf(to)}`));
}
