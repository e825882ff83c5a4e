// The words a source may use, offered while it is written: the engine's filters, functions and tests, Tera's tags, and the person's chips.
import { htmlCompletionSource } from "@codemirror/lang-html";
import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { ChipChoice } from "../../api";
import { ideaOf, isPhrase } from "./book.svelte";

export const filters =
  "abs capitalize currency date datetime default escape escape_html escape_xml first float get group_by indent int isolate join " +
  "keys last length list lower newlines_to_br nth number pairs percent plural pluralize relative replace reverse round " +
  "safe sort split str time title trim trim_end trim_start truncate unique upper values wordcount";
export const functions = "closing greeting range super throw";
export const tests =
  "array bool containing defined divisible_by ending_with even float integer iterable map none number odd starting_with " +
  "string undefined";
const tags = "if elif else endif for endfor set raw endraw filter endfilter";
const operators = "and or not in is";

const words = (list: string, type: string): Completion[] => list.split(" ").map((label) => ({ label, type }));
const filterWords = words(filters, "function");
const testWords = words(tests, "keyword");
const tagWords = words(tags, "keyword");
const loose = [
  ...words(functions, "function").map((word) => ({ ...word, apply: `${word.label}()` })),
  ...words(operators, "keyword"),
];

function chipWords(choices: ChipChoice[]): Completion[] {
  return choices
    .filter(({ name }) => ideaOf(name) === null) // Sayings have no name in source.
    .filter(({ name }) => !isPhrase(name))
    .map(({ name, label, group }) => ({ label: name, detail: label, type: "variable", section: group, boost: 1 }));
}

/** What is written between the last `{{` or `{%` and the caret; null outside of tags. */
function tagBefore(context: CompletionContext): { kind: "{{" | "{%"; inside: string } | null {
  const before = context.state.sliceDoc(0, context.pos);
  const at = Math.max(before.lastIndexOf("{{"), before.lastIndexOf("{%"));
  if (at < 0) return null;
  const inside = before.slice(at + 2);
  return /[%}]\}/.test(inside) ? null : { kind: before.startsWith("{{", at) ? "{{" : "{%", inside };
}

function inQuotes(inside: string): boolean {
  const rest = inside.replaceAll(/"[^"]*"|'[^']*'/g, "");
  return rest.includes('"') || rest.includes("'");
}

/** Offers HTML outside of tags, and inside them what fits at the caret. `choices` is asked each time. */
export function completing(choices: () => ChipChoice[]): CompletionSource {
  return (context): CompletionResult | null => {
    const tag = tagBefore(context);
    if (!tag) return htmlCompletionSource(context);
    const { kind, inside } = tag;
    const word = /\w*$/.exec(inside)?.[0] ?? "";
    const before = inside.slice(0, inside.length - word.length);
    if (inQuotes(before) || /[.\d]$/.test(before)) return null;
    const options = /\|\s*$/.test(before)
      ? filterWords
      : /\bis\s+(not\s+)?$/.test(before)
        ? testWords
        : kind === "{%" && /^-?\s*$/.test(before)
          ? tagWords
          : [...chipWords(choices()), ...loose];
    const begun = word !== "" || /^-?\s*$|[|(]\s*$/.test(before);
    return begun || context.explicit ? { from: context.pos - word.length, options, validFor: /^\w*$/ } : null;
  };
}
