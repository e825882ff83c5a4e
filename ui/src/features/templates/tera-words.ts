// The words a source may use, offered while it is written: the engine's filters, functions and tests, Tera's tags, and the person's chips.
import { htmlCompletionSource } from "@codemirror/lang-html";
import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import { noteOn, type Kind, type Sample } from "./tera-notes";
import { filters, functions, operators, tags, tests } from "./tera-names";
import { placeOf } from "./tera-place";
import { cardOf } from "./source-card";
import { ideaOf, isPhrase } from "./book.svelte";

/** Sorted as they stand, not by their letters. */
const sortText = (index: number) => String(index).padStart(3, "0");

function words(list: string[], kind: Kind, type: string, sample: Sample): Completion[] {
  return list.map((label, index) => {
    const note = noteOn(label, kind, sample);
    // Named and said already in its line.
    const info = note.code ? () => cardOf({ ...note, kind: null, says: null }) : undefined;
    return { label, type, detail: note.says ?? undefined, info, sortText: sortText(index) };
  });
}

function chipWords({ choices }: Sample): Completion[] {
  return choices
    .filter(({ name }) => ideaOf(name) === null) // Sayings have no name in source.
    .filter(({ name }) => !isPhrase(name))
    .map(({ name, label, group }) => ({ label: name, detail: label, type: "variable", section: group, boost: 1 }));
}

function loose(sample: Sample): Completion[] {
  const calls = words(functions, "function", "function", sample);
  const between = words(operators, "word", "keyword", sample);
  return [
    ...calls.map((word) => ({ ...word, apply: `${word.label}()` })),
    ...between.map((word, index) => ({ ...word, sortText: sortText(functions.length + index) })),
  ];
}

/** Offers HTML outside of tags, and inside them what fits at the caret. `sample` is asked each time. */
export function completing(sample: () => Sample): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const found = placeOf(context.state, context.pos);
    if (!found) return htmlCompletionSource(context);
    const { word, before, place } = found;
    if (place === "nothing") return null;
    const begun = word !== "" || /^-?\s*$|[|(]\s*$/.test(before);
    if (!begun && !context.explicit) return null;
    const options = {
      filter: () => words(filters, "filter", "function", sample()),
      test: () => words(tests, "test", "keyword", sample()),
      tag: () => words(tags, "word", "keyword", sample()),
      value: () => [...chipWords(sample()), ...loose(sample())],
    }[place]();
    return { from: context.pos - word.length, options, validFor: /^\w*$/ };
  };
}
