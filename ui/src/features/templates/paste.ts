// What was copied from Word or a web page, as blocks: its words, headings, lists and tables, and nothing of its looks.
// Pure; where it goes is document.ts's.
import type { Paragraph, ParagraphStyle, Run } from "../../api";

export type Pasted =
  | { kind: "heading"; runs: Run[] }
  | { kind: "text"; paragraphs: Paragraph[] }
  | { kind: "table"; rows: Run[][][]; header: boolean }
  | { kind: "quote"; runs: Run[] }
  | { kind: "divider" };

const skipped =
  "script, style, noscript, template, head, meta, link, title, nav, svg, canvas, iframe, object, form, button, input, select, textarea, audio, video, [hidden], [aria-hidden=true]";
const around =
  "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, hr, pre, section, article, main, header, footer, aside, figure, dl, dt, dd, address, center, tr, td, th, tbody, thead";
/** As many as a table block holds. */
const most = { across: 8, down: 60 };

type Look = { bold: boolean; italic: boolean; link: string | undefined };
const plain: Look = { bold: false, italic: false, link: undefined };

const styleOf = (element: Element) => element.getAttribute("style")?.toLowerCase() ?? "";

function isHidden(element: Element): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/.test(styleOf(element));
}

function lookOf(element: Element, look: Look): Look {
  const name = element.tagName.toLowerCase();
  const style = styleOf(element);
  const weight = /(?<![-\w])font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  const slant = /(?<![-\w])font-style\s*:\s*(\w+)/.exec(style)?.[1];
  const heavy = weight ? weight === "bold" || weight === "bolder" || Number(weight) >= 600 : undefined;
  const href = name === "a" ? (element.getAttribute("href") ?? "").trim() : "";
  return {
    bold: heavy ?? (look.bold || name === "b" || name === "strong"),
    italic: slant ? slant !== "normal" : look.italic || name === "i" || name === "em",
    link: /^(https?:|mailto:|tel:)/i.test(href) ? href : look.link,
  };
}

/** Runs of the words in a node; breaks where the page breaks its lines. */
function wordsOf(node: Node, look: Look, runs: Run[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? "").replaceAll(/[\s\u00a0]+/g, " ");
    if (text) runs.push(runWith(text, look));
    return;
  }
  if (!(node instanceof Element) || node.matches(skipped) || isHidden(node)) return;
  if (node.tagName === "BR") {
    runs.push({ kind: "break" });
    return;
  }
  const inner = lookOf(node, look);
  const isBlock = node.matches(around);
  if (isBlock && runs.length) runs.push({ kind: "break" });
  for (const child of node.childNodes) wordsOf(child, inner, runs);
  if (isBlock && runs.length) runs.push({ kind: "break" });
}

function runWith(text: string, { bold, italic, link }: Look): Run {
  return { kind: "text", text, ...(bold && { bold }), ...(italic && { italic }), ...(link && { link }) };
}

const isBreak = (run: Run | undefined) => run?.kind === "break";

/** Neighbours of one look joined, no two spaces, and nothing empty at the ends. */
function tidy(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.kind !== "text") {
      if (last?.kind === "text") last.text = last.text.trimEnd();
      if (kept.length && !(isBreak(run) && isBreak(last))) kept.push(run);
      continue;
    }
    const begins = !last || last.kind === "break";
    const spaced = last?.kind === "text" && last.text.endsWith(" ");
    const text = begins || spaced ? run.text.trimStart() : run.text;
    if (!text) continue;
    if (last?.kind === "text" && last.bold === run.bold && last.italic === run.italic && last.link === run.link)
      last.text += text;
    else kept.push({ ...run, text });
  }
  while (kept.length) {
    const last = kept.at(-1);
    if (last?.kind === "text" && last.text.trim()) {
      last.text = last.text.trimEnd();
      break;
    }
    kept.pop();
  }
  return kept.filter((run) => run.kind !== "text" || run.text !== "");
}

function inlineOf(node: Node): Run[] {
  const runs: Run[] = [];
  for (const child of node.childNodes) wordsOf(child, plain, runs);
  return tidy(runs);
}

class Reader {
  readonly found: Pasted[] = [];
  #loose: Run[] = [];

  paragraph(runs: Run[], style: ParagraphStyle = "plain"): void {
    if (runs.length === 0) return;
    const last = this.found.at(-1);
    if (last?.kind === "text") last.paragraphs.push({ style, runs });
    else this.found.push({ kind: "text", paragraphs: [{ style, runs }] });
  }

  /** Words that stand between blocks. An empty line between them parts two paragraphs. */
  close(): void {
    let runs: Run[] = [];
    this.#loose.forEach((run, at) => {
      if (isBreak(run) && isBreak(this.#loose[at - 1])) {
        this.paragraph(tidy(runs));
        runs = [];
      } else runs.push(run);
    });
    this.paragraph(tidy(runs));
    this.#loose = [];
  }

  read(node: Node, look: Look): void {
    for (const child of node.childNodes) {
      if (!(child instanceof Element)) wordsOf(child, look, this.#loose);
      else if (!child.matches(skipped) && !isHidden(child)) this.#element(child, look);
    }
  }

  #element(element: Element, look: Look): void {
    if (!element.matches(around)) {
      if (element.querySelector(around)) this.read(element, lookOf(element, look));
      else wordsOf(element, look, this.#loose);
      return;
    }
    this.close();
    const name = element.tagName.toLowerCase();
    if (/^h[1-6]$/.test(name)) this.#heading(element);
    else if (name === "hr") this.found.push({ kind: "divider" });
    else if (name === "ul" || name === "ol") this.#list(element, name === "ul" ? "bullet" : "number");
    else if (name === "table") this.#table(element);
    else if (name === "blockquote") this.#quote(element);
    else if (name === "p" && /mso-list/.test(styleOf(element))) this.#wordItem(element);
    else this.read(element, lookOf(element, look));
    this.close();
  }

  #heading(element: Element): void {
    const runs = inlineOf(element).map((run): Run => (run.kind === "text" ? { kind: "text", text: run.text } : run));
    if (runs.length) this.found.push({ kind: "heading", runs });
  }

  #list(list: Element, style: ParagraphStyle): void {
    for (const item of list.children) {
      if (item.matches("ul, ol")) this.#list(item, item.tagName === "UL" ? "bullet" : "number");
      if (item.tagName !== "LI") continue;
      const own = item.cloneNode(true) as Element;
      const inner = [...own.querySelectorAll("ul, ol")].filter(
        (each) => each.parentElement?.closest("ul, ol") === null,
      );
      inner.forEach((each) => each.remove());
      this.paragraph(inlineOf(own), style);
      inner.forEach((each) => this.#list(each, each.tagName === "UL" ? "bullet" : "number"));
    }
  }

  /** Word writes lists as paragraphs, with the mark as words of their own. */
  #wordItem(element: Element): void {
    const marks = [...element.querySelectorAll("[style]")].filter((each) =>
      /mso-list\s*:\s*ignore/.test(styleOf(each)),
    );
    const mark = marks[0]?.textContent.trim() ?? "";
    this.paragraph(inlineOf(element), /^[\p{L}\p{N}]{1,4}[.)]/u.test(mark) ? "number" : "bullet");
  }

  #quote(element: Element): void {
    const runs = inlineOf(element);
    if (runs.length) this.found.push({ kind: "quote", runs });
  }

  /** A table that only lays out a page is read as the page it lays out. */
  #table(table: Element): void {
    const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
    const cells = rows.map((row) => [...row.children].filter((cell) => cell.matches("td, th")));
    const across = Math.max(0, ...cells.map((row) => row.length));
    const layout =
      ["presentation", "none"].includes(table.getAttribute("role") ?? "") ||
      table.querySelector("table, h1, h2, h3") !== null;
    const words = cells.map((row) => row.map(inlineOf));
    const said = words.filter((row) => row.some((runs) => runs.length > 0));
    if (layout || across < 2 || across > most.across || said.length < 2 || said.length > most.down) {
      cells.flat().forEach((cell) => {
        this.read(cell, plain);
        this.close();
      });
      return;
    }
    const header =
      cells[0]?.every((cell) => cell.tagName === "TH" || cell.querySelector("b, strong") !== null) ?? false;
    this.found.push({ kind: "table", rows: said, header });
  }
}

/** The blocks of a clip. Empty where it has no words. */
export function pastedFrom(html: string): Pasted[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const reader = new Reader();
  reader.read(page.body, plain);
  reader.close();
  return reader.found;
}
