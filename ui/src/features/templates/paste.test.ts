// Words from Word and from web pages leave clean blocks: what they say stays, how they looked does not.
import { expect, test } from "vitest";
import type { Document, Run } from "../../api";
import { copyBlocks, insertPasted, pasteBlocks } from "./clip";
import { pastedFrom, type Pasted } from "./paste";

const clips = import.meta.glob<string>("./clips/*.html", { query: "?raw", import: "default", eager: true });

const words = (runs: Run[]) =>
  runs
    .map((run) => {
      if (run.kind === "break") return "⏎";
      if (run.kind !== "text") return "?";
      const marked = `${run.bold ? "**" : ""}${run.italic ? "_" : ""}${run.text}${run.italic ? "_" : ""}${run.bold ? "**" : ""}`;
      return run.link ? `[${marked}](${run.link})` : marked;
    })
    .join("");
const marks = { plain: "", bullet: "- ", number: "1. " };
function told(pasted: Pasted): string {
  if (pasted.kind === "divider") return "---";
  if (pasted.kind === "heading") return `# ${words(pasted.runs)}`;
  if (pasted.kind === "quote") return `> ${words(pasted.runs)}`;
  if (pasted.kind === "table")
    return [
      pasted.header ? "table with titles" : "table",
      ...pasted.rows.map((row) => row.map(words).join(" | ")),
    ].join("\n");
  return pasted.paragraphs.map(({ style, runs }) => `${marks[style]}${words(runs)}`).join("\n");
}

test("there are clips of Word and of ten pages", () => {
  expect(Object.keys(clips).length).toBeGreaterThanOrEqual(11);
});

test.each(Object.entries(clips))("%s", (name, html) => {
  const [clip = "", expected = ""] = html.split("<!-- becomes\n");
  expect(pastedFrom(clip).map(told).join("\n\n"), name).toBe(expected.replace(/\s*-->\s*$/, ""));
});

const empty: Document = {
  blocks: [{ id: "b1", kind: "text" }],
  cells: [
    { locale: "en", register: null, subject: { runs: [] }, fields: {}, hidden: [] },
    { locale: "de", register: null, subject: { runs: [] }, fields: {}, hidden: [] },
  ],
};

test("pasted blocks take the place of an empty one and are words of the language being written alone", () => {
  const { document } = insertPasted(empty, 1, "b1", pastedFrom("<h1>Hallo</h1><p>Welt</p><hr>"));
  expect(document.blocks.map(({ kind }) => kind)).toEqual(["heading", "text", "divider"]);
  expect(document.cells[0]?.fields).toEqual({});
  expect(Object.keys(document.cells[1]?.fields ?? {})).toEqual(["b2", "b3"]);
});

test("blocks copied to another message bring each language's own words", () => {
  const said = (text: string) => ({
    paragraphs: [{ style: "plain" as const, runs: [{ kind: "text" as const, text }] }],
  });
  const letter: Document = {
    blocks: [
      { id: "b7", kind: "condition", where: null, blocks: [{ id: "b8", kind: "text" }] },
      { id: "b9", kind: "divider" },
    ],
    cells: [
      { locale: "en", register: null, subject: { runs: [] }, fields: { b8: said("Hello") }, hidden: [] },
      { locale: "fr", register: null, subject: { runs: [] }, fields: { b8: said("Bonjour") }, hidden: ["b9"] },
    ],
  };
  const clip = copyBlocks(letter, new Set(["b7", "b8", "b9"]));
  const { document, ids } = pasteBlocks(empty, clip, "b1");
  expect(ids).toEqual(["b2", "b4"]);
  expect(document.blocks.map(({ id }) => id)).toEqual(["b1", "b2", "b4"]);
  expect(document.cells.map(({ fields }) => fields.b3)).toEqual([said("Hello"), undefined]);
});
