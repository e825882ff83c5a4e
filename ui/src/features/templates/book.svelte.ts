// What the chips show: their names, and what they say for the person being looked at, in the language being written.
import { getContext, setContext } from "svelte";
import type { ChipChoice } from "../../api";

const context = Symbol("chips");

export class Book {
  choices = $state.raw<ChipChoice[]>([]);
  /** The language of the cell being written. */
  locale = $state("en");
  /** Names the present preview stumbles over. */
  wrong = $state.raw<string[]>([]);

  find(name: string): ChipChoice | undefined {
    return this.choices.find((choice) => choice.name === name);
  }

  labelOf(name: string): string {
    return this.find(name)?.label ?? name;
  }

  /** The value as it will roughly look: the engine writes the real one. */
  exampleOf(name: string, format: string | null): string | null {
    const example = this.find(name)?.example;
    if (!example || !format || !/^\d{4}-\d{2}-\d{2}/.test(example)) return example ?? null;
    const date = Date.parse(example.length === 10 ? `${example}T12:00:00` : example);
    try {
      if (format === "time") return new Intl.DateTimeFormat(this.locale, { timeStyle: "short" }).format(date);
      const dateStyle = format as "short" | "medium" | "long" | "full";
      return new Intl.DateTimeFormat(this.locale, { dateStyle }).format(date);
    } catch {
      return example;
    }
  }
}

export function provideBook(book: Book): void {
  setContext(context, book);
}

export function useBook(): Book {
  return getContext<Book>(context);
}

/** The two that a culture writes rather than a person's data. */
export function isPhrase(name: string): boolean {
  return name === "greeting" || name === "closing";
}
