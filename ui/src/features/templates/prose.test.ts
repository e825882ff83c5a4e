// What is written survives the way into the text editor and back, unchanged.
import { expect, test } from "vitest";
import type { Paragraph, Run } from "../../api";
import { lineOfProse, paragraphsOfProse, pieceOf, proseOfLine, proseOfParagraphs } from "./prose";

const rich: Run[] = [
  { kind: "text", text: "See you " },
  { kind: "text", text: "on", bold: true },
  { kind: "chip", name: "next_visit", format: "full", missing: null },
  { kind: "break" },
  { kind: "text", text: "at ", italic: true },
  { kind: "text", text: "the desk", bold: true, italic: true, link: "https://example.org/desk" },
  { kind: "chip", name: "guardian", format: null, missing: { fallback: "a guardian" } },
  { kind: "chip", name: "title", format: null, missing: "omit_sentence" },
  { kind: "plural", name: "visits", forms: { one: "# visit", other: "# visits" }, missing: { fallback: "visits" } },
  { kind: "select", name: "gender", cases: [{ value: "feminine", words: "Dear" }], other: "Hello", missing: null },
  { kind: "saying", idea: "good_luck" },
  { kind: "chip", name: "town", format: null, missing: null, bold: true, link: "https://example.org/{{ town }}" },
  { kind: "plural", name: "visits", forms: { other: "# visits" }, missing: null, italic: true },
  { kind: "saying", idea: "well_done", bold: true, italic: true },
];

test("a line keeps its marks, breaks and chips", () => {
  expect(lineOfProse(proseOfLine(rich))).toEqual(rich);
});

test("paragraphs keep their order and their lists", () => {
  const paragraphs: Paragraph[] = [
    { style: "plain", runs: rich },
    { style: "bullet", runs: [{ kind: "text", text: "card" }] },
    { style: "bullet", runs: [{ kind: "text", text: "letter" }] },
    { style: "number", runs: [{ kind: "text", text: "first" }] },
    { style: "plain", runs: [] },
    { style: "bullet", runs: [] },
  ];
  expect(paragraphsOfProse(proseOfParagraphs(paragraphs))).toEqual(paragraphs);
});

test("how a chip looks is the editor's mark, and no part of what is copied with it", () => {
  const bold: Run = { kind: "chip", name: "town", format: null, missing: null, bold: true };
  const [node] = proseOfLine([bold]).content?.[0]?.content ?? [];
  expect(node?.marks).toEqual([{ type: "bold" }]);
  expect(node?.attrs?.run).toEqual({ kind: "chip", name: "town", format: null, missing: null });
  expect(pieceOf(bold)).toEqual(node?.attrs?.run);
});

test("neighbours of one list style share a list", () => {
  const doc = proseOfParagraphs([
    { style: "bullet", runs: [] },
    { style: "bullet", runs: [] },
    { style: "number", runs: [] },
  ]);
  expect(doc.content?.map((node) => [node.type, node.content?.length])).toEqual([
    ["bulletList", 2],
    ["orderedList", 1],
  ]);
});

test("nothing written is nothing stored, though the editor always has a paragraph", () => {
  expect(proseOfParagraphs([]).content).toEqual([{ type: "paragraph" }]);
  expect(paragraphsOfProse(proseOfParagraphs([]))).toEqual([]);
  expect(lineOfProse(proseOfLine([]))).toEqual([]);
});

test("text torn apart by the editor is one run again", () => {
  const torn = {
    type: "paragraph",
    content: [
      { type: "text", text: "one " },
      { type: "text", text: "line" },
    ],
  };
  expect(lineOfProse({ type: "doc", content: [torn] })).toEqual([{ kind: "text", text: "one line" }]);
});

test("a chip pasted with nonsense in it asks for nothing it should not", () => {
  expect(pieceOf({ kind: "chip", name: "a", format: {}, missing: { fallback: 3 } })).toEqual({
    kind: "chip",
    name: "a",
    format: null,
    missing: null,
  });
  const forms = { one: "# visit", lots: "x", few: 3 };
  expect(pieceOf({ kind: "plural", name: "visits", forms, missing: "omit_sentence" })).toEqual({
    kind: "plural",
    name: "visits",
    forms: { one: "# visit" },
    missing: "omit_sentence",
  });
  expect(pieceOf({ kind: "select", name: "diet", cases: [7, { value: "vegan" }], other: null })).toEqual({
    kind: "select",
    name: "diet",
    cases: [{ value: "vegan", words: "" }],
    other: "",
    missing: null,
  });
  for (const nonsense of [null, 7, [], {}, { kind: "chip", name: 7 }, { kind: "saying" }, { kind: "text", text: "x" }])
    expect(pieceOf(nonsense)).toBeNull();
});
