// Why somebody is looked at, in words.
import type { Difference, Why } from "../../api";
import { bdi, beginningOf, t } from "../../i18n";
import type { Book } from "./book.svelte";

export function whyWords(why: Why, book: Book): string {
  return why.kind === "lacks" ? t("why-lacks", { name: bdi(book.labelOf(why.name)) }) : t(`why-${why.kind}`);
}

/** "Button “Move my visit” left out" */
export function differenceWords(difference: Difference): string {
  const kind = difference.kind === "subject" ? t("coverage-kind-subject") : t(`block-${difference.kind}`);
  const part = difference.begins ? t("wall-part", { kind, begins: bdi(beginningOf(difference.begins)) }) : kind;
  if (difference.how !== "paragraphs") return t(`wall-differs-${difference.how}`, { part });
  return t("wall-differs-paragraphs", { part, here: difference.here, there: difference.there });
}
