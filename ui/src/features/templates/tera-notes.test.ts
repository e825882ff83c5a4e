// What is said of a word of a source is about the word at that place, and its example is true of the person looked at.
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import type { ChipChoice } from "../../api";
import { noteAt, noteOn } from "./tera-notes";

const chip = (name: string, type: ChipChoice["type"], example: string | null): ChipChoice => ({
  ...{ name, label: `The ${name}`, group: "Facts", type, example, choices: [] },
});
const choices = [
  chip("greeting", "text", "Dear Tunde"),
  chip("locale", "text", "en-GB"),
  chip("postal.city", "text", "Leeds"),
  chip("next_visit", "date", "2026-12-03"),
  chip("style", "text", "plain"),
  { ...chip("appointments", "list", "3 Dec"), facts: [{ ...chip("item.date", "date", null) }] },
];
const sample = { choices, locale: "en" };

/** What is said at the bar: "{{ na|me }}". */
function said(marked: string) {
  const at = marked.indexOf("^");
  const state = EditorState.create({ doc: marked.replace("^", "") });
  const found = noteAt(state, at, sample);
  return found && { ...found.note, word: state.sliceDoc(found.from, found.to) };
}

test("a name says whose it is and what it says for the person", () => {
  expect(said("<p>{{ next_^visit }}</p>")).toMatchObject({
    ...{ kind: "placeholder", says: "The next_visit", group: "Facts", gives: "2026-12-03" },
  });
  expect(said("{{ post^al.city }}")).toMatchObject({ word: "postal.city", gives: "Leeds" });
  expect(said("{{ postal.ci^ty | upper }}")).toMatchObject({ word: "postal.city" });
});

test("a filter says what it does and what comes of it, in the way of the reader's region", () => {
  expect(said("{{ next_visit | d^ate }}")).toMatchObject({
    kind: "filter",
    code: '{{ next_visit | date(style="long") }}',
    gives: "3 December 2026",
  });
  expect(said("{% filter upp^er %}")).toMatchObject({ kind: "filter", name: "upper" });
  expect(noteOn("date", "filter", { choices: [], locale: "ja" }).code).toContain("now");
  // Several things at once cannot be joined.
  expect(noteOn("join", "filter", sample).code).not.toContain("appointments");
});

test("the same word is another thing elsewhere", () => {
  expect(said("{{ greet^ing() }}")).toMatchObject({ kind: "function", gives: "Dear Tunde" });
  expect(said("{% fil^ter upper %}")).toMatchObject({ kind: "word" });
  expect(said("{% if x is def^ined %}")).toMatchObject({ kind: "test" });
  expect(said("{% if x is n^ot defined %}")).toMatchObject({ kind: "word", name: "not" });
  expect(said("{% end^for %}")?.says).toContain("“for”");
  expect(said("{{ x | escape_^xml }}")?.says).toContain("seldom");
});

test("nothing is said outside of tags, in quotes, of an argument's name and of what nobody knows", () => {
  for (const silent of [
    "<p>da^te</p>",
    "{{ a }} next_vi^sit",
    '{{ x | date(style="lo^ng") }}',
    '{{ x | date(st^yle="long") }}',
    "{{ unkn^own }}",
    "{{ next_visit^ | }}".replace("next_visit", "12"),
    "{{ ^ }}",
    "^",
  ]) {
    expect(said(silent), silent).toBeNull();
  }
});

test("a day far away is not said in days, as the engine would not", () => {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const gives = (days: number) =>
    noteOn("relative", "filter", { choices: [chip("visit", "date", at(days))], locale: "en" }).gives;
  expect(gives(3)).toMatch(/days/);
  expect(gives(200)).toBeNull();
});
