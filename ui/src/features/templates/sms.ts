// What messages without a page may hold, and plain marks for dear ones in the words of one cell.
import type { Channel, Document, Field, Run, Swap } from "../../api";
import { mapLines } from "./document";
import type { Kind } from "./tree";

/** An app shows its messages with a title, one picture and one place to go to. */
export function isApp(channel: Channel): boolean {
  return channel === "push" || channel === "in-app";
}

/** Blocks that only a page can show, or that are written for one. */
const pageOnly: Kind[] = ["heading", "image", "divider", "spacer", "columns", "table", "contact", "quote", "source"];

/** Blocks that a channel cannot show. */
export function lacking(channel: Channel): Kind[] {
  if (channel === "email" || channel === "letter") return [];
  return isApp(channel) ? pageOnly.filter((kind) => kind !== "image") : pageOnly;
}

function edited(runs: Run[], text: (words: string) => string): Run[] {
  return runs.map((run) => (run.kind === "text" ? { ...run, text: text(run.text) } : run));
}

function fieldWith(field: Field, text: (words: string) => string): Field {
  if ("paragraphs" in field)
    return {
      paragraphs: field.paragraphs.map((paragraph) => ({ ...paragraph, runs: edited(paragraph.runs, text) })),
    };
  if ("runs" in field) return { runs: edited(field.runs, text) };
  if ("lines" in field) return { lines: mapLines(field.lines, (runs) => edited(runs, text)) };
  return "label" in field ? { ...field, label: edited(field.label, text) } : field;
}

/** The swaps whose mark somebody wrote into this cell. Sources are left to their author. */
export function withMarks(document: Document, cell: number, swaps: Swap[]): Swap[] {
  let written = "";
  const collect = (words: string) => {
    written += words;
    return words;
  };
  for (const field of Object.values(document.cells[cell]?.fields ?? {})) fieldWith(field, collect);
  return swaps.filter(({ from }) => written.includes(from));
}

export function swapMarks(document: Document, cell: number, swaps: Swap[]): Document {
  const plain = (words: string) => swaps.reduce((text, { from, to }) => text.replaceAll(from, to), words);
  return {
    ...document,
    cells: document.cells.map((one, at) =>
      at === cell
        ? {
            ...one,
            fields: Object.fromEntries(Object.entries(one.fields).map(([id, old]) => [id, fieldWith(old, plain)])),
          }
        : one,
    ),
  };
}
