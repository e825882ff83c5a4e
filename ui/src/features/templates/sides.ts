// A cell beside the one it is written after: which parts there are, how each stands while it is being written, and what
// comes next. Pure; what changed in the source since is the engine's to say.
import type { Block, Cell, Diagnostic, Document, Field, Finding, Paragraph, PartState, Run, Side } from "../../api";
import { mapLines } from "./document";
import { hasSubject, hasWords, isWorded, lacksWords } from "./gaps";
import { columnsIn } from "./tree";
import { SLOT } from "./link-slot";
import type { Piece } from "./prose";

export type Standing = Exclude<PartState, "borrowed">;

/** What the engine said, and the document it said it of. */
export type Told = { parts: Side[]; source: Cell; cell: Cell };

export function sideName({ locale, register }: Pick<Cell, "locale" | "register">): string {
  return register ? `${locale} ${register}` : locale;
}

/** "subject" and every block that words are written in, in reading order; what a block that is left out holds is not there. */
export function partsOf({ blocks }: Document, cell: Cell, whole: "message" | "fragment" = "message"): string[] {
  const inside = (list: Block[]): string[] =>
    list.flatMap((block) => {
      if (isWorded(block)) return [block.id];
      return cell.hidden.includes(block.id) ? [] : columnsIn(block).flatMap(({ blocks }) => inside(blocks));
    });
  return whole === "fragment" ? inside(blocks) : ["subject", ...inside(blocks)];
}

function said(cell: Cell | undefined, part: string): string {
  return JSON.stringify((part === "subject" ? cell?.subject : cell?.fields[part]) ?? null);
}

/** How one part stands now. What was typed since the engine was asked is newer than any change of the source. */
export function standingOf(part: string, source: Cell, cell: Cell, told: Told | null): Standing {
  if (cell.hidden.includes(part)) return "left_out";
  const has = part === "subject" ? hasSubject(cell) : hasWords(cell.fields[part]);
  if (!has || lacksWords(source, cell, part)) return "missing";
  const side = told?.parts.find(({ id }) => id === part);
  if (!told || !side || said(cell, part) !== said(told.cell, part)) return "authored";
  // Which forms a language needs is the engine's to know.
  if (side.state === "missing") return "missing";
  if (said(source, part) !== said(told.source, part)) return "stale";
  return side.state === "stale" && cell.kept?.[part] !== side.address ? "stale" : "authored";
}

export const isToDo = (standing: Standing) => standing === "missing" || standing === "stale";

/** What keeps a cell from going out. `part` is "subject", a block, or null: the message as a whole. */
export type Stop = { part: string | null; finding: Finding | null };

/** What a cell lost of its source, and what the rules of the workspace keep back, whoever reads it. */
export function stopsOf(cell: Cell, diagnostics: Diagnostic[], keptBack: Finding[]): Stop[] {
  const place = ({ block, part }: Pick<Diagnostic, "block" | "part">) => block ?? (part === "subject" ? part : null);
  const lost = diagnostics.filter(({ severity, differs }) => severity === "error" && differs !== null);
  const findings = keptBack.filter((finding) => sideName(finding.cell) === sideName(cell));
  return [
    ...lost.map((found): Stop => ({ part: place(found), finding: null })),
    ...findings.map((finding): Stop => ({ part: place(finding.place), finding })),
  ];
}

/** The next of `todo` behind `here` in the order of `parts`, and round to the first one again. Null when there is none. */
export function nextOf(parts: string[], todo: string[], here: string | null): string | null {
  const at = here === null ? -1 : parts.indexOf(here);
  return todo.find((part) => parts.indexOf(part) > at) ?? todo[0] ?? null;
}

/** Words to fall back on, and those that depend on a value, are words, too; leaving the sentence out is not. */
function wordless(run: Piece): Piece {
  if (run.kind === "saying") return run;
  const missing = run.missing === "omit_sentence" ? run.missing : null;
  if (run.kind === "chip") return { ...run, missing };
  if (run.kind === "plural") return { ...run, forms: {}, missing };
  return { ...run, cases: run.cases.map(({ value }) => ({ value, words: "" })), other: "", missing };
}

/** Chips, links and breaks in their order; where the words of a link go stands an ellipsis, and no other word is left. */
function bare(runs: Run[]): Run[] {
  const kept: Run[] = [];
  const add = (run: Run) => {
    const last = kept.at(-1);
    if (last && last.kind !== "break" && run.kind !== "break") kept.push({ kind: "text", text: " " });
    kept.push(run);
  };
  let link: string | undefined;
  for (const run of runs) {
    if (run.kind === "break") kept.push(run);
    else if (run.kind !== "text") add(wordless(run));
    else if (run.link !== undefined && run.link !== link) add({ kind: "text", text: SLOT, link: run.link });
    if (run.kind === "text" || run.kind === "break") link = run.kind === "text" ? run.link : undefined;
    else link = run.link ?? link;
  }
  return kept;
}

/** What a part is built of, without a word of it. Null for what has no structure to give: source, and what is not written. */
export function structureOf(field: Field | undefined): Field | null {
  if (!field || "html" in field) return null;
  if ("paragraphs" in field) {
    const paragraphs = field.paragraphs.map(({ style, runs }): Paragraph => ({ style, runs: bare(runs) }));
    return { paragraphs };
  }
  if ("lines" in field) return { lines: mapLines(field.lines, bare) };
  return "label" in field ? { label: bare(field.label), url: field.url } : { runs: bare(field.runs) };
}

type Structure = { subject: Cell["subject"] } | { field: Field };

/** The source's structure for a part that has nothing yet. Null where there is nothing but words to give. */
export function structureFor(source: Cell, cell: Cell, part: string): Structure | null {
  if (part === "subject") {
    if (hasSubject(cell) || "source" in source.subject || "source" in cell.subject) return null;
    const runs = bare(source.subject.runs);
    return runs.length ? { subject: { runs } } : null;
  }
  const field = structureOf(source.fields[part]);
  if (!field || hasWords(cell.fields[part])) return null;
  if ("label" in field) return { field };
  if ("lines" in field) return Object.values(field.lines).some((runs) => runs.length > 0) ? { field } : null;
  const paragraphs = "paragraphs" in field ? field.paragraphs : [];
  const holds = paragraphs.length > 1 || paragraphs.some(({ style, runs }) => style !== "plain" || runs.length > 0);
  return holds || ("runs" in field && field.runs.length > 0) ? { field } : null;
}
