// Every language says all that English says: the same messages, the same holes, every plural form, no English left over.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "./languages";

type Pattern = FluentResource["body"][number]["value"];
type Said = {
  /** Every variable that is read, sorted. */
  variables: string[];
  /** One a selection: the variable it is made on and the keys it offers. */
  selections: { on: string; keys: string[] }[];
  /** Every piece of text with a letter in it. */
  words: string[];
};
type Node = {
  type?: string;
  name?: string;
  selector?: Node;
  variants?: { key: { value: string | number }; value: Pattern }[];
};

const filesOf = (folder: string) => readdirSync(join(__dirname, folder)).filter((name) => name.endsWith(".ftl"));
const sourceOf = (folder: string, file: string) => readFileSync(join(__dirname, folder, file), "utf8");
const idsOf = (source: string) => [...source.matchAll(/^([a-z][\w-]*)\s*=/gm)].map((match) => match[1] ?? "");
const bodyOf = (folder: string) => filesOf(folder).flatMap((file) => new FluentResource(sourceOf(folder, file)).body);

/** What a pattern reads, selects on and says. */
function said(pattern: Pattern): Said {
  const found: Said = { variables: [], selections: [], words: [] };
  const walk = (node: unknown): void => {
    if (typeof node === "string") {
      if (/\p{L}/u.test(node)) found.words.push(node.trim());
    } else if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === "object" && node !== null) {
      const { type, name, selector, variants, ...rest } = node as Node & { args?: unknown };
      if (type === "var" && name) found.variables.push(name);
      if (type === "select") {
        const keys = (variants ?? []).map(({ key }) => String(key.value));
        found.selections.push({ on: selector?.name ?? "", keys });
      }
      walk(selector);
      variants?.forEach(({ value }) => walk(value));
      walk(rest.args);
    }
  };
  walk(pattern);
  found.variables = [...new Set(found.variables)].sort();
  return found;
}

const saidBy = (folder: string) => new Map(bodyOf(folder).map(({ id, value }) => [id, said(value)]));
const english = saidBy("en");
const nothing = said(null);

/**
 * The plural forms that whole numbers take in a language, but for `exact` ones. French and Spanish have a form more, for
 * a million written in words ("un million de personnes"); the studio writes its numbers in digits, so that it is not
 * asked for.
 */
function pluralForms(tag: string, exact: string[]): string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: 1000 }, (_, count) => count).filter((count) => !exact.includes(String(count)));
  return [...new Set(counts.map((count) => rules.select(count)))];
}

/** Words that are the same in English and the language named; everything else that equals English was forgotten. */
const same: Record<string, string[]> = {
  // Names, abbreviations and the addresses of examples are no words of any language.
  all: ["Attune Studio", "HTML", "SMS", "mm,", "<mail@example.org>"],
  de: [
    "Personas",
    "Website",
    "Name",
    "Segment",
    "Text",
    "Link",
    "Plan",
    "Export",
    "neutral",
    "Sikh",
    "Links",
    "Logo",
    "in",
    "Filter",
  ],
  fr: [
    "Personas",
    "Contact",
    "message",
    "messages",
    "segment",
    "segments",
    "Segment",
    "Segments",
    "Messages",
    "Plan",
    "Source",
    "Export",
    "Exports",
    "Long",
    "Culture",
    "Cultures",
    "Humour",
    "Sikh",
    "Bahá’í",
    "Logo",
    "Fragment",
    "Fragments",
  ],
  es: ["Plan", "No", "personal", "Personal", "formal"],
  ar: [],
  ja: [],
};

test("English and five other languages are there", () => {
  expect(languages.map(({ locale }) => locale)).toEqual(["en", "de", "fr", "es", "ar", "ja"]);
  expect(english.size).toBeGreaterThan(700);
});

describe.each(languages.filter(({ locale }) => locale !== "en"))("$name", ({ locale, tag }) => {
  const own = saidBy(locale);

  test("has exactly the messages of English, in the same files and the same order", () => {
    expect(filesOf(locale)).toEqual(filesOf("en"));
    for (const file of filesOf("en")) expect(idsOf(sourceOf(locale, file)), file).toEqual(idsOf(sourceOf("en", file)));
  });

  test("is sound Fluent: nothing is skipped and nothing is said twice", () => {
    const written = filesOf(locale).flatMap((file) => idsOf(sourceOf(locale, file)));
    expect(bodyOf(locale).map(({ id }) => id)).toEqual(written);
    const bundle = new FluentBundle(tag);
    for (const file of filesOf(locale)) {
      expect(bundle.addResource(new FluentResource(sourceOf(locale, file)))).toEqual([]);
    }
  });

  test("reads the same variables as English and selects on the same ones", () => {
    const ask = ({ variables, selections }: Said) => ({ variables, on: selections.map(({ on }) => on) });
    const differing = [...english].filter(
      ([id, theirs]) => JSON.stringify(ask(theirs)) !== JSON.stringify(ask(own.get(id) ?? nothing)),
    );
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  test("has every plural form where English selects by number, and no other", () => {
    const wrong = [...english].flatMap(([id, { selections }]) =>
      selections.flatMap(({ keys }, index) => {
        const exact = keys.filter((key) => /^\d+$/.test(key));
        // Without a "one" English asks for exact numbers alone.
        const wanted = [...exact, ...(keys.includes("one") ? pluralForms(tag, exact) : ["other"])].sort();
        const have = [...(own.get(id)?.selections[index]?.keys ?? [])].sort();
        return String(have) === String(wanted) ? [] : [`${id}: ${have.join()} instead of ${wanted.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("leaves no English sentence behind", () => {
    const allowed = new Set([...(same.all ?? []), ...(same[locale] ?? [])]);
    const left = [...english].flatMap(([id, { words }]) => words.filter((word) => own.get(id)?.words.includes(word)));
    expect(left.filter((word) => !allowed.has(word))).toEqual([]);
    const idle = (same[locale] ?? []).filter((word) => !left.includes(word));
    expect(idle, "words that no longer need their exception").toEqual([]);
  });

  test("names the places of a greeting apart, for they are typed by name and read back", () => {
    const places = [...own].filter(([id]) => /^culture-place-(?!if-any)/.test(id)).map(([, { words }]) => words.join());
    expect(places.length).toBeGreaterThan(5);
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => /[[\]{}]/.test(place))).toEqual([]);
  });

  test("writes quotation marks and apostrophes as the language does", () => {
    const quotes = filesOf(locale).flatMap((file) =>
      sourceOf(locale, file)
        .split("\n")
        .filter((line) => !line.startsWith("#") && /["']/.test(line)),
    );
    expect(quotes).toEqual([]);
  });
});
