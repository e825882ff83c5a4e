// What a translator's file says, in the words of the screen: which part a unit is, and its text with placeholders as chips.
import ArrowDownToLine from "@lucide/svelte/icons/arrow-down-to-line";
import Languages from "@lucide/svelte/icons/languages";
import type { Block, CellName, Document, TranslationFormat } from "../../api";
import { t } from "../../i18n";
import type { MenuItem } from "../../shared";
import { hasLines } from "./lines";
import { findBlock } from "./tree";

export type Wish = "send" | "back";

export function translatorItems(wish: (what: Wish) => void): MenuItem[] {
  return [
    { label: t("translator-send"), icon: Languages, act: () => wish("send") },
    { label: t("translator-back"), icon: ArrowDownToLine, act: () => wish("back") },
  ];
}

const endings: Record<TranslationFormat, string> = { xliff: "xlf", csv: "csv", po: "po" };

/** "reminder-de-formal.xlf" */
export function fileName(template: string, { locale, register }: CellName, format: TranslationFormat): string {
  return `${[template, locale, register].filter(Boolean).join("-")}.${endings[format]}`;
}

/** Which of a block's short things: "Row 1, column 2". */
function lineName(block: Block, rest: string[]): string {
  const key = rest.shift();
  if (block.kind === "table") return t("table-cell", { row: Number(key), column: Number(rest.shift()) });
  if (key === "source") return t("quote-source");
  return key === "none" ? t("chip-missing") : "";
}

/** "Text, paragraph 2": units are named by block, paragraph or line, and placeholder, as in "b2.1.2". */
export function unitName(document: Document, unit: string): string {
  const [id = "", ...rest] = unit.split(".");
  const block = findBlock(document, id);
  const part = id === "subject" ? t("editor-subject") : block ? t(`block-${block.kind}`) : t("unit-unknown");
  if (block?.kind === "source") return rest.length ? t("source-text") : part;
  if (block && hasLines(block)) {
    const named = [part, lineName(block, rest)].filter(Boolean).join(" · ");
    return rest.length ? t(rest.length > 1 ? "unit-form" : "unit-instead", { part: named }) : named;
  }
  const paragraph = block?.kind === "text" ? rest.shift() : undefined;
  const several = document.cells.some(({ fields: { [id]: field } }) => field && "paragraphs" in field && field.paragraphs.length > 1); // prettier-ignore
  const name = paragraph && several ? t("unit-paragraph", { part, number: Number(paragraph) }) : part;
  if (rest.length > 1) return t("unit-form", { part: name });
  return rest.length ? t("unit-instead", { part: name }) : name;
}

export type UnitPiece = { text: string; chip: boolean };

/** A unit's line, `Dear [1 first_name], <2>come early</2>`, in pieces to show; a backslash makes the next sign plain. */
export function unitPieces(markup: string): UnitPiece[] {
  const pieces: UnitPiece[] = [];
  const say = (text: string) => {
    const last = pieces.at(-1);
    if (last && !last.chip) last.text += text;
    else pieces.push({ text, chip: false });
  };
  for (const [all, plain, label, mark] of markup.matchAll(/\\(.)|\[\d+ ([^\]]*)\]|(<\/?\d+>)|[^\\[<]+|[\\[<]/gsu)) {
    if (plain !== undefined) say(plain);
    else if (label !== undefined) pieces.push({ text: label, chip: true });
    else if (mark === undefined) say(all);
  }
  return pieces;
}
