// What is offered in a source fits the place, and is what the engine knows.
import { readFileSync } from "node:fs";
import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { completing, filters, functions, tests } from "./tera-words";

const source = completing(() => [
  { name: "greeting", label: "Greeting", group: "Phrases", type: "text", example: null, choices: [] },
  { name: "next_visit", label: "Next visit", group: "Facts", type: "date", example: "2026-12-01", choices: [] },
]);

async function offered(before: string, after = ""): Promise<string[]> {
  const state = EditorState.create({ doc: before + after });
  const result = await source(new CompletionContext(state, before.length, false));
  return result?.options.map(({ label }) => label) ?? [];
}

test("the words offered are the ones the engine knows", () => {
  const rust = readFileSync("../src-tauri/crates/engine/src/render/filters.rs", "utf8");
  const list = (name: string) => {
    const items = new RegExp(`${name}: \\[&str; \\d+\\] =\\s*\\[([^\\]]*)\\]`).exec(rust)?.[1] ?? "";
    return [...items.matchAll(/"(\w+)"/g)].map(([, word]) => word).sort();
  };
  expect(filters.split(" ").sort()).toEqual(list("FILTERS"));
  expect(functions.split(" ").sort()).toEqual(list("FUNCTIONS"));
  expect(tests.split(" ").sort()).toEqual(list("TESTS"));
});

test("an opened tag offers what is known of a person, first of all, and no phrase as if it were a fact", async () => {
  const words = await offered("<p>{{ ne", " }}</p>");
  expect(words[0]).toBe("next_visit");
  expect(words.filter((word) => word === "greeting")).toHaveLength(1);
  expect(await offered("<p>{{", "}}")).toContain("next_visit");
});

test("after a bar come filters, after “is” tests, at the start of a statement its words", async () => {
  expect(await offered("{{ next_visit | da")).toEqual(filters.split(" "));
  expect(await offered("{% if x is not un")).toEqual(tests.split(" "));
  expect(await offered("{% i", " %}")).toContain("endif");
});

test("inside quotes, after a dot and in running text nothing is offered", async () => {
  expect(await offered('{{ next_visit | date(style="lo')).toEqual([]);
  expect(await offered("{{ postal.ci")).toEqual([]);
  expect(await offered("<p>{{ a }} and ne")).toEqual([]);
});
