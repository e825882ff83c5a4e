// What a cell still lacks before it can be sent, as the engine judges it too: an empty subject, a block without words.
import type { Block, Cell, Document, Field, Run } from "../../api";

function says(runs: Run[]): boolean {
  return runs.some((run) => run.kind === "chip" || (run.kind === "text" && run.text.trim() !== ""));
}

export function hasWords(field: Field | undefined): boolean {
  if (!field) return false;
  if ("paragraphs" in field) return field.paragraphs.some((paragraph) => says(paragraph.runs));
  if ("runs" in field) return says(field.runs);
  if ("label" in field) return says(field.label) || field.url.trim() !== "";
  return field.html.trim() !== "";
}

function whole(field: Field | undefined): boolean {
  if (field && "label" in field) return says(field.label) && field.url.trim() !== "";
  return hasWords(field);
}

export function hasSubject(cell: Cell): boolean {
  return "source" in cell.subject ? cell.subject.source.trim() !== "" : says(cell.subject.runs);
}

/** The visible blocks that need words and have none. */
function emptyBlocks(blocks: Block[], cell: Cell): string[] {
  return blocks
    .filter((block) => !cell.hidden.includes(block.id))
    .flatMap((block) => {
      if (block.kind === "condition") return emptyBlocks(block.blocks, cell);
      if (block.kind === "divider") return [];
      return whole(cell.fields[block.id]) ? [] : [block.id];
    });
}

/** Nothing is missing: subject and every visible block have their words. */
export function isWritten(document: Document, cell: Cell): boolean {
  return hasSubject(cell) && document.blocks.length > 0 && emptyBlocks(document.blocks, cell).length === 0;
}

/** No cell says anything in this block, so that it can go without loss. */
export function isBlank(document: Document, block: Block): boolean {
  if (block.kind === "condition") return block.blocks.length === 0 && block.where === null;
  return !document.cells.some((cell) => hasWords(cell.fields[block.id]));
}
