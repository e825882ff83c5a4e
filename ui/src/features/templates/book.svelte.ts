// What the chips show: their names, and what they say for the person being looked at, in the language being written.
import { getContext, setContext } from "svelte";
import type { ChipChoice, NumberForm } from "../../api";
import type { Piece, PieceOf } from "./prose";
import { written } from "./written";

const context = Symbol("chips");

export class Book {
  choices = $state.raw<ChipChoice[]>([]);
  /** The language of the cell being written. */
  locale = $state("en");
  /** The language of the cell as it is called in sentences, and its tag. */
  language = $state("en");
  /** The forms that words need here which change with a number. */
  forms = $state.raw<NumberForm[]>([]);
  /** Names the present preview stumbles over. */
  wrong = $state.raw<string[]>([]);

  find(name: string): ChipChoice | undefined {
    return this.choices.find((choice) => choice.name === name);
  }

  labelOf(name: string): string {
    return this.find(name)?.label ?? name;
  }

  /** What a piece is called: its placeholder's name, or its idea. */
  titleOf(piece: Piece): string {
    return this.labelOf(piece.kind === "saying" ? sayingName(piece.idea) : piece.name);
  }

  /** What a piece roughly says for the person being looked at; null where it has nothing to say. */
  says(piece: Piece): string | null {
    if (piece.kind === "chip") return this.exampleOf(piece.name, piece.format);
    if (piece.kind === "saying") return this.find(sayingName(piece.idea))?.example ?? null;
    return piece.kind === "plural" ? this.#form(piece) : this.#case(piece);
  }

  /** A form with the number in it. Twice the sign is the sign itself. */
  counted(form: string, number: string): string {
    const written = new Intl.NumberFormat(this.locale).format(Number(number));
    return form.split("##").map((part) => part.replaceAll("#", written)).join("#"); // prettier-ignore
  }

  #form({ name, forms }: PieceOf<"plural">): string | null {
    const example = this.find(name)?.example;
    if (!example || Number.isNaN(Number(example))) return null;
    const form = forms[new Intl.PluralRules(this.language).select(Number(example))];
    return form ? this.counted(form, example) : null;
  }

  #case({ name, cases, other }: PieceOf<"select">): string | null {
    const choice = this.find(name);
    // A yes and a no are shown as words, and a gender is never missing.
    const value = choice?.type === "yes_no" ? { yes: "true", no: "false" }[choice.example ?? ""] : choice?.example;
    if (!value && name !== "gender") return null;
    const fits = (one: string) => one.toLocaleLowerCase("en") === value?.toLocaleLowerCase("en");
    return cases.find((one) => fits(one.value))?.words || other || null;
  }

  /** The value as it will roughly look: the engine writes the real one. */
  exampleOf(name: string, format: string | null): string | null {
    const example = this.find(name)?.example;
    return example && format ? written(example, format, this.locale) : (example ?? null);
  }
}

/** The chip that says an idea: "idioms.good_luck". */
export function sayingName(idea: string): string {
  return `idioms.${idea}`;
}

export function ideaOf(name: string): string | null {
  return name.startsWith("idioms.") ? name.slice("idioms.".length) : null;
}

/** The ways a value of this type can be written, as the document keeps them. */
export function formatsOf(type: ChipChoice["type"]): string[] {
  if (type === "date") return [...DATES, "year", "time", "relative"];
  if (type === "number") return ["number", "percent", "percent:100", ...CURRENCIES.map((code) => `currency:${code}`)];
  if (type === "list") return ["list", "list:or"];
  return type === "text" || type === "choice" ? ["capitals"] : [];
}

const DATES = ["short", "medium", "long", "full", "datetime", "datetime:full", "datetime:medium", "datetime:short"];
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "CAD", "MXN", "BRL", "INR", "NGN", "KES", "JPY", "CNY", "AED", "ILS"];

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
