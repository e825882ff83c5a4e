// What is written survives the way into the text editor and back, unchanged.
import { expect, test } from "vitest";
import type { Paragraph, Run } from "../../api";
import { chipOf, lineOfProse, paragraphsOfProse, proseOfLine, proseOfParagraphs } from "./prose";

const rich: Run[] = [
  { kind: "text", text: "See you " },
  { kind: "text", text: "on", bold: true },
  { kind: "chip", name: "next_visit", format: "full", missing: null },
  { kind: "break" },
  { kind: "text", text: "at ", italic: true },
  { kind: "text", text: "the desk", bold: true, italic: true, link: "https://example.org/desk" },
  { kind: "chip", name: "guardian", format: null, missing: { fallback: "a guardian" } },
  { kind: "chip", name: "title", format: null, missing: "omit_sentence" },
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
  expect(chipOf({ name: 7, format: {}, missing: { fallback: 3 } })).toEqual({
    kind: "chip",
    name: "",
    format: null,
    missing: null,
  });
});
