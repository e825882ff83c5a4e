// What a cell still lacks before it can be sent, as the engine judges it too: an empty subject, a block without words.
import type { Block, Cell, Channel, Document, Field, Run } from "../../api";
import { allBlocks, columnsIn } from "./tree";

export function says(runs: Run[]): boolean {
  return runs.some((run) => (run.kind === "text" ? run.text.trim() !== "" : run.kind !== "break"));
}

export function hasWords(field: Field | undefined): boolean {
  if (!field) return false;
  if ("paragraphs" in field) return field.paragraphs.some((paragraph) => says(paragraph.runs));
  if ("runs" in field) return says(field.runs);
  if ("label" in field) return says(field.label) || field.url.trim() !== "";
  if ("lines" in field) return Object.values(field.lines).some(says);
  return field.html.trim() !== "";
}

function whole(field: Field | undefined): boolean {
  if (field && "label" in field) return says(field.label) && field.url.trim() !== "";
  return hasWords(field);
}

export function hasSubject(cell: Cell): boolean {
  return "source" in cell.subject ? cell.subject.source.trim() !== "" : says(cell.subject.runs);
}

/** What a culture writes by itself, or with words of its own: a sentence without any words around it. */
function isPhrase(run: Run): boolean {
  return run.kind === "chip" ? ["greeting", "closing"].includes(run.name) : run.kind !== "text" && run.kind !== "break";
}

/** Nothing is said yet for what no other words are for. Whether a language needs more is the engine's to know. */
function lacksForms(run: Run): boolean {
  if (run.kind === "plural") return !run.forms.other?.trim();
  return run.kind === "select" && (!run.other.trim() || run.cases.some(({ words }) => !words.trim()));
}

function runsOf(cell: Cell, part: string): Run[] | null {
  if (part === "subject") return "runs" in cell.subject ? cell.subject.runs : null;
  const field = cell.fields[part];
  if (!field || "html" in field) return null;
  if ("paragraphs" in field) return field.paragraphs.flatMap(({ runs }) => runs);
  if ("lines" in field) return Object.values(field.lines).flat();
  return "runs" in field ? field.runs : field.label;
}

/** Of the short things that a block says, one that the source has and this cell has not. As the engine judges it. */
function lacksLines(source: Cell, cell: Cell, part: string): boolean {
  const [here, there] = [cell.fields[part], source.fields[part]];
  if (!here || !there || !("lines" in here) || !("lines" in there)) return false;
  return Object.entries(there.lines).some(([key, runs]) => says(runs) && !says(here.lines[key] ?? []));
}

/** What was found of a part the last time, as long as neither side changes. */
const found = new WeakMap<object, { there: object | undefined; meant: unknown; isSource: boolean; lacks: boolean }>();

/** A part whose placeholders stand and whose words are still to come, where the source has words. As the engine judges it. */
export function lacksWords(source: Cell, cell: Cell, part: string): boolean {
  const [here, there] = [cell, source].map((one) => (part === "subject" ? one.subject : one.fields[part]));
  if (!here) return false;
  // A letter typed changes one part: all others, in all cells, are not looked at again.
  const [meant, isSource] = [cell.meant?.[part], source === cell];
  const known = found.get(here);
  if (known && known.there === there && known.meant === meant && known.isSource === isSource) return known.lacks;
  const lacks = waitsForWords(source, cell, part);
  found.set(here, { there, meant, isSource, lacks });
  return lacks;
}

function waitsForWords(source: Cell, cell: Cell, part: string): boolean {
  const [here, there] = [runsOf(cell, part), runsOf(source, part)];
  if (here?.some(lacksForms) || lacksLines(source, cell, part)) return true;
  if (!here?.length || !there || source === cell || cell.meant?.[part]?.includes("#words")) return false;
  const says = (runs: Run[], words: RegExp) => runs.some((run) => run.kind === "text" && words.test(run.text));
  if (!says(there, /[\p{L}\p{N}]/u) || says(here, /[^\s…]/u)) return false;
  return !here.some(isPhrase);
}

/** Whether each cell has words of its own in it. */
export function isWorded({ kind }: Block): boolean {
  return !["image", "divider", "spacer", "columns", "condition", "fragment"].includes(kind);
}

/** The visible blocks that need words and have none. */
function emptyBlocks(blocks: Block[], cell: Cell, source: Cell): string[] {
  return blocks
    .filter((block) => !cell.hidden.includes(block.id))
    .flatMap((block) => {
      if (block.kind === "contact" && block.links.length) return [];
      if (!isWorded(block)) {
        const inside = columnsIn(block).flatMap(({ blocks }) => emptyBlocks(blocks, cell, source));
        const unchosen = (block.kind === "image" && !block.slot) || (block.kind === "fragment" && !block.key);
        return unchosen ? [block.id] : inside;
      }
      return whole(cell.fields[block.id]) && !lacksWords(source, cell, block.id) ? [] : [block.id];
    });
}

/** Nothing is missing: subject (only email has one) and every visible block have their words. `source` is the cell it is written after. */
export function isWritten(
  document: Document,
  cell: Cell,
  source = cell,
  channel: Channel | "fragment" = "email",
): boolean {
  const subject = channel !== "email" || (hasSubject(cell) && !lacksWords(source, cell, "subject"));
  return subject && document.blocks.length > 0 && emptyBlocks(document.blocks, cell, source).length === 0;
}

/** Nobody has written anything in any language yet. */
export function isUnbegun({ blocks, cells }: Document): boolean {
  const chosen = allBlocks(blocks).some(
    (block) => (block.kind === "image" && block.slot) || (block.kind === "fragment" && block.key),
  );
  return !chosen && !cells.some((cell) => hasSubject(cell) || Object.values(cell.fields).some(hasWords));
}

/** No cell says anything in this block, so that it can go without loss. */
export function isBlank(document: Document, block: Block): boolean {
  if (columnsIn(block).some(({ blocks }) => blocks.length > 0)) return false;
  if (block.kind === "condition") return block.where === null;
  if (block.kind === "image") return block.slot === "";
  if (block.kind === "fragment") return block.key === "";
  if (block.kind === "contact" && block.links.length > 0) return false;
  return !document.cells.some((cell) => hasWords(cell.fields[block.id]));
}
