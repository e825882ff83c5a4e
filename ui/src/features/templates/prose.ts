// Between the document's runs and the text editor's nodes, both ways and without loss. Pure; the only place that knows both.
import type { Missing, Paragraph, PluralForm, Run } from "../../api";

export type ProseMark = { type: string; attrs?: Record<string, unknown> };

/** The editor's JSON, as far as our schema uses it. */
export type Prose = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: ProseMark[];
  content?: Prose[];
};

/** What stands in a text as one thing: a value, words that depend on one, or a saying. */
export type Piece = Exclude<Run, { kind: "text" } | { kind: "break" }>;
export type PieceOf<K extends Piece["kind"]> = Extract<Run, { kind: K }>;

type Marks = Pick<PieceOf<"chip">, "bold" | "italic" | "link">;

/** The editor's marks of a run's looks, and the run without them. */
function apart<R extends Marks>(run: R): { marks: Pick<Prose, "marks">; rest: Omit<R, keyof Marks> } {
  const { bold, italic, link, ...rest } = run;
  const marks: Prose["marks"] = [];
  if (link !== undefined) marks.push({ type: "link", attrs: { href: link } });
  if (bold) marks.push({ type: "bold" });
  if (italic) marks.push({ type: "italic" });
  return { marks: marks.length ? { marks } : {}, rest };
}

function inlineOf(run: Run): Prose[] {
  if (run.kind === "break") return [{ type: "hardBreak" }];
  const { marks, rest } = apart(run);
  if (run.kind !== "text") return [{ type: "chip", attrs: { run: rest }, ...marks }];
  return run.text === "" ? [] : [{ type: "text", text: run.text, ...marks }]; // The editor knows no empty text.
}

function looksOf(node: Prose): Marks {
  const looks: Marks = {};
  for (const mark of node.marks ?? []) {
    if (mark.type === "bold") looks.bold = true;
    if (mark.type === "italic") looks.italic = true;
    if (mark.type === "link" && typeof mark.attrs?.href === "string") looks.link = mark.attrs.href;
  }
  return looks;
}

function paragraphOf(runs: Run[]): Prose {
  const content = runs.flatMap(inlineOf);
  return content.length ? { type: "paragraph", content } : { type: "paragraph" };
}

const FORMS: PluralForm[] = ["zero", "one", "two", "few", "many", "other"];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

function missingOf(missing: unknown): Missing | null {
  if (missing === "omit_sentence") return missing;
  return isObject(missing) && typeof missing.fallback === "string" ? { fallback: missing.fallback } : null;
}

/** A piece can come from pasted text, so each part is read for what it is. Null for what is none. Its looks are the
    editor's marks, and no part of it. */
export function pieceOf(value: unknown): Piece | null {
  if (!isObject(value)) return null;
  const { kind } = value;
  if (kind === "saying") return textOf(value.idea) ? { kind, idea: textOf(value.idea) } : null;
  const [name, missing] = [textOf(value.name), missingOf(value.missing)];
  if (kind === "chip")
    return name ? { kind, name, format: typeof value.format === "string" ? value.format : null, missing } : null;
  if (kind === "plural") {
    const given = isObject(value.forms) ? value.forms : {};
    const written = FORMS.flatMap((form) => (typeof given[form] === "string" ? [[form, given[form]]] : []));
    return { kind, name, forms: Object.fromEntries(written) as PieceOf<"plural">["forms"], missing };
  }
  if (kind !== "select") return null;
  const cases = (Array.isArray(value.cases) ? value.cases : [])
    .filter(isObject)
    .map((one) => ({ value: textOf(one.value), words: textOf(one.words) }));
  return { kind, name, cases, other: textOf(value.other), missing };
}

function runOf(node: Prose): Run[] {
  if (node.type === "hardBreak") return [{ kind: "break" }];
  if (node.type === "chip") {
    const piece = pieceOf(node.attrs?.run);
    return piece ? [{ ...piece, ...looksOf(node) }] : [];
  }
  return node.type === "text" && node.text ? [{ kind: "text", text: node.text, ...looksOf(node) }] : [];
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.kind === "text" && b.kind === "text" && !!a.bold === !!b.bold && !!a.italic === !!b.italic && a.link === b.link
  );
}

/** Neighbouring texts of one look become one run, so that the same words always make the same document. */
function runsOf(content: Prose[] | undefined): Run[] {
  const runs: Run[] = [];
  for (const run of (content ?? []).flatMap(runOf)) {
    const last = runs.at(-1);
    if (last?.kind === "text" && run.kind === "text" && sameLook(last, run)) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

const listOf = { bullet: "bulletList", number: "orderedList" } as const;

/** Paragraphs of a text block; neighbours of one list style share a list. */
export function proseOfParagraphs(paragraphs: Paragraph[]): Prose {
  const content: Prose[] = [];
  for (const { style, runs } of paragraphs) {
    if (style === "plain") {
      content.push(paragraphOf(runs));
      continue;
    }
    const type = listOf[style];
    const item: Prose = { type: "listItem", content: [paragraphOf(runs)] };
    const last = content.at(-1);
    if (last?.type === type) last.content?.push(item);
    else content.push({ type, content: [item] });
  }
  return { type: "doc", content: content.length ? content : [{ type: "paragraph" }] };
}

export function paragraphsOfProse(doc: Prose): Paragraph[] {
  const paragraphs = (doc.content ?? []).flatMap((node): Paragraph[] => {
    if (node.type === "paragraph") return [{ style: "plain", runs: runsOf(node.content) }];
    const style = node.type === "bulletList" ? "bullet" : "number";
    const lines = (node.content ?? []).flatMap((item) => item.content ?? []);
    return lines.map((line) => ({ style, runs: runsOf(line.content) }));
  });
  const [only] = paragraphs;
  return paragraphs.length === 1 && only?.style === "plain" && only.runs.length === 0 ? [] : paragraphs;
}

/** One line: a subject, a heading, a button's label. */
export function proseOfLine(runs: Run[]): Prose {
  return { type: "doc", content: [paragraphOf(runs)] };
}

export function lineOfProse(doc: Prose): Run[] {
  return runsOf(doc.content?.[0]?.content);
}
