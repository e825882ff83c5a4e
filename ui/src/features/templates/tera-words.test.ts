// What is offered in a source fits the place, and is what the engine knows.
import { readFileSync } from "node:fs";
import { CompletionContext, type Completion } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import type { ChipChoice } from "../../api";
import { filters, functions, rare, tags, tests } from "./tera-names";
import { completing } from "./tera-words";

const choices: ChipChoice[] = [
  { name: "greeting", label: "Greeting", group: "Phrases", type: "text", example: null, choices: [] },
  { name: "next_visit", label: "Next visit", group: "Facts", type: "date", example: "2026-12-01", choices: [] },
];
const source = completing(() => ({ choices, locale: "en" }));

async function options(before: string, after = ""): Promise<readonly Completion[]> {
  const state = EditorState.create({ doc: before + after });
  const result = await source(new CompletionContext(state, before.length, false));
  return result?.options ?? [];
}

async function offered(before: string, after = ""): Promise<string[]> {
  return (await options(before, after)).map(({ label }) => label);
}

test("the words known here are the ones the engine knows", () => {
  const rust = readFileSync("../src-tauri/crates/engine/src/render/filters.rs", "utf8");
  const list = (name: string) => {
    const items = new RegExp(`${name}: \\[&str; \\d+\\] =\\s*\\[([^\\]]*)\\]`).exec(rust)?.[1] ?? "";
    return [...items.matchAll(/"(\w+)"/g)].map(([, word]) => word).sort();
  };
  expect([...filters, ...rare.filters].sort()).toEqual(list("FILTERS"));
  expect([...functions, ...rare.functions].sort()).toEqual(list("FUNCTIONS"));
  expect([...tests, ...rare.tests].sort()).toEqual(list("TESTS"));
});

test("an opened tag offers what is known of a person, first of all, and no phrase as if it were a fact", async () => {
  const words = await offered("<p>{{ ne", " }}</p>");
  expect(words[0]).toBe("next_visit");
  expect(words.filter((word) => word === "greeting")).toHaveLength(1);
  expect(await offered("<p>{{", "}}")).toContain("next_visit");
});

test("after a bar come filters, after “is” tests, at the start of a statement its words", async () => {
  expect(await offered("{{ next_visit | da")).toEqual(filters);
  expect(await offered("{% if x is not un")).toEqual(tests);
  expect(await offered("{% filter up", " %}")).toEqual(filters);
  expect(await offered("{% i", " %}")).toEqual(tags);
});

test("inside quotes, after a dot and in running text nothing is offered", async () => {
  expect(await offered('{{ next_visit | date(style="lo')).toEqual([]);
  expect(await offered("{{ postal.ci")).toEqual([]);
  expect(await offered("<p>{{ a }} and ne")).toEqual([]);
});

test("what messages need comes first, in this order and not by its letters, and what nobody needs is not offered", async () => {
  const sorted = async (before: string) =>
    (await options(before)).toSorted((one, other) => ((one.sortText ?? "") < (other.sortText ?? "") ? -1 : 1));
  const words = (await sorted("{{ next_visit | ")).map(({ label }) => label);
  expect(words.slice(0, 4)).toEqual(["date", "time", "datetime", "relative"]);
  for (const word of ["escape_xml", "group_by", "safe"]) expect(words).not.toContain(word);
  expect(await offered("{{ ")).not.toContain("throw");
});

test("every word offered says what it does and how it is written", async () => {
  for (const before of ["{{ a | ", "{% if a is ", "{% ", "{{ "]) {
    for (const { label, type, detail, info } of await options(before)) {
      if (type === "variable") continue;
      expect(detail, label).toMatch(/^\p{Lu}.+\s/u);
      expect(detail, label).not.toMatch(/source-|seldom/);
      const card = typeof info === "function" ? await info({ label }) : null;
      expect((card as HTMLElement).querySelector("code")?.textContent, label).toContain(label.replace(/^end/, ""));
    }
  }
});
