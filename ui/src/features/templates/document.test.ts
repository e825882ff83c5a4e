// Structure belongs to all cells, words to one, and no edit loses either.
import { expect, test } from "vitest";
import type { Document } from "../../api";
import {
  addCell,
  duplicateBlock,
  insertBlock,
  keepDifference,
  mendChips,
  removeBlock,
  reshapeTable,
  renameCell,
  servesDefault,
  setColumns,
  setField,
  setImage,
  setHidden,
  setNone,
} from "./document";
import { findBlock, moveBlock, placeBlock } from "./tree";
import { isBlank, isUnbegun, isWritten } from "./gaps";

const said = (text: string) => ({ paragraphs: [{ style: "plain" as const, runs: [{ kind: "text" as const, text }] }] });
const letter: Document = {
  blocks: [
    { id: "b1", kind: "heading" },
    { id: "b2", kind: "condition", where: null, blocks: [{ id: "b3", kind: "text" }] },
    { id: "b4", kind: "divider" },
  ],
  cells: [
    {
      locale: "en",
      register: null,
      subject: { runs: [{ kind: "text", text: "Hello" }] },
      fields: { b1: { runs: [{ kind: "chip", name: "next_visit", format: null, missing: null }] }, b3: said("Come") },
      hidden: [],
    },
    { locale: "de", register: "formal", subject: { runs: [] }, fields: { b3: said("Kommen Sie") }, hidden: ["b1"] },
  ],
};
const order = (document: Document | null) =>
  JSON.stringify(document?.blocks, (key, value) => (key === "kind" || key === "where" ? undefined : value));

test("a new block goes where it is asked for, under an id of its own", () => {
  const { document, id } = insertBlock(letter, "text", { endOf: "b2" });
  expect(id).toBe("b5");
  expect(order(document)).toBe('[{"id":"b1"},{"id":"b2","blocks":[{"id":"b3"},{"id":"b5"}]},{"id":"b4"}]');
});

test("a list is left out for whoever has none, until something else is said or they shall get nothing", () => {
  const { document, id } = insertBlock(letter, "list", "end");
  const words = [{ kind: "text" as const, text: "x" }];
  const worded = setField(document, 0, id, { lines: { item: words, none: words } });
  expect(findBlock(worded, id)).toMatchObject({ omit: true });
  const stopped = setNone(worded, id, "stop");
  expect(findBlock(stopped, id)).not.toHaveProperty("omit");
  expect(stopped.cells[0]?.fields[id]).toEqual({ lines: { item: words } });
  expect(findBlock(setNone(stopped, id, "omit"), id)).toMatchObject({ omit: true });
});

test("a message is unbegun until somebody wrote or chose something", () => {
  const bare = { ...letter, cells: letter.cells.map((cell) => ({ ...cell, subject: { runs: [] }, fields: {} })) };
  expect(isUnbegun(bare)).toBe(true);
  expect(isUnbegun(letter)).toBe(false);
  const shown = { ...bare, blocks: [{ id: "b9", kind: "image" as const, slot: "logo", width: "full" as const }] };
  expect(isUnbegun(shown)).toBe(false);
});

test("a removed condition takes the words inside it from every cell", () => {
  const { cells, blocks } = removeBlock(letter, "b2");
  expect(blocks.map((block) => block.id)).toEqual(["b1", "b4"]);
  expect(cells.map((cell) => Object.keys(cell.fields))).toEqual([["b1"], []]);
});

test("a copy has the words of every cell and shares no id", () => {
  const { document, id } = duplicateBlock(letter, "b2");
  expect(order(document)).toContain('{"id":"b5","blocks":[{"id":"b6"}]}');
  expect(id).toBe("b5");
  expect(document.cells.map((cell) => cell.fields.b6)).toEqual([said("Come"), said("Kommen Sie")]);
});

test("moving goes into a condition and out of it again, and stops at the ends", () => {
  const inside = moveBlock(letter, "b1", "down");
  expect(order(inside)).toBe('[{"id":"b2","blocks":[{"id":"b1"},{"id":"b3"}]},{"id":"b4"}]');
  expect(inside && order(moveBlock(inside, "b1", "up"))).toBe(order(letter));
  expect(moveBlock(letter, "b1", "up")).toBeNull();
  expect(moveBlock(letter, "b4", "down")).toBeNull();
});

test("a block is put between any two others, into a condition and out of it, and nowhere it already is", () => {
  expect(order(placeBlock(letter, "b4", { parent: "b2", before: "b3" }))).toBe(
    '[{"id":"b1"},{"id":"b2","blocks":[{"id":"b4"},{"id":"b3"}]}]',
  );
  expect(order(placeBlock(letter, "b3", { parent: null, before: "b1" }))).toBe(
    '[{"id":"b3"},{"id":"b1"},{"id":"b2","blocks":[]},{"id":"b4"}]',
  );
  expect(order(placeBlock(letter, "b1", { parent: null, before: null }))).toContain('{"id":"b4"},{"id":"b1"}]');
  expect(placeBlock(letter, "b1", { parent: null, before: "b2" })).toBeNull();
  expect(placeBlock(letter, "b1", { parent: null, before: "b1" })).toBeNull();
});

test("a condition goes into no condition, and so never into itself", () => {
  expect(placeBlock(letter, "b2", { parent: "b2", before: null })).toBeNull();
});

test("a cell is written once its subject and every visible block have words", () => {
  const [english, german] = letter.cells;
  expect(english && isWritten(letter, english)).toBe(true);
  expect(german && isWritten(letter, german)).toBe(false); // No subject; its heading is hidden.
  const hidden = setHidden(setField(letter, 0, "b3", { paragraphs: [] }), 0, "b3", "hidden");
  expect(hidden.cells[0] && isWritten(hidden, hidden.cells[0])).toBe(true);
});

test("a block is blank only when no cell says anything in it", () => {
  const alone = setField(letter, 0, "b3", { paragraphs: [] });
  const block = findBlock(alone, "b3");
  expect(block && isBlank(alone, block)).toBe(false);
});

test("words taken along to a new language are a copy, not the same words", () => {
  const [english] = letter.cells;
  const next = addCell(letter, { locale: "fr", register: null }, english ?? null);
  expect(next.cells[2]?.fields).toEqual(english?.fields);
  expect(next.cells[2]?.fields).not.toBe(english?.fields);
});

test("another language or tone for a cell leaves its words, its place and the others alone", () => {
  const next = renameCell(letter, 1, { locale: "nl", register: "informal" });
  expect(next.cells[1]).toEqual({ ...letter.cells[1], locale: "nl", register: "informal" });
  expect(next.cells[0]).toBe(letter.cells[0]);
});

test("the default language is served by itself or by the wider one, never by a narrower or another", () => {
  const served = ["en", "en-GB", "de", "de-AT"].filter((tag) => servesDefault(letter, tag));
  expect(served).toEqual(["en", "en-GB", "de", "de-AT"]);
  const narrow = renameCell(letter, 0, { locale: "en-GB", register: null });
  expect([servesDefault(narrow, "en"), servesDefault(narrow, "eng"), servesDefault(narrow, "en-GB")]).toEqual([
    false,
    false,
    true,
  ]);
});

test("leaving the sentence out is for the chips that had no answer yet", () => {
  const mended = mendChips(letter, 0, "next_visit", "omit_sentence");
  expect(mended.cells[0]?.fields.b1).toEqual({
    runs: [{ kind: "chip", name: "next_visit", format: null, missing: "omit_sentence" }],
  });
});

test("a difference that is meant is remembered once, in its own cell and part", () => {
  const once = keepDifference(letter, 1, "b1", "first_name");
  expect(keepDifference(once, 1, "b1", "first_name")).toEqual(once);
  const both = keepDifference(once, 1, null, "#numbers");
  expect(both.cells[1]?.meant).toEqual({ b1: ["first_name"], subject: ["#numbers"] });
  expect(both.cells[0]?.meant).toBeUndefined();
});

test("a picture is the same place in all cells, needs no words, and is whole once one is chosen", () => {
  const { document, id } = insertBlock(letter, "image", "end");
  expect(findBlock(document, id)).toEqual({ id, kind: "image", slot: "", width: "full" });
  const [block] = document.blocks.slice(-1);
  expect(block && isBlank(document, block)).toBe(true);
  const chosen = setImage(document, id, { slot: "team", width: "half" });
  expect(findBlock(chosen, id)).toEqual({ id, kind: "image", slot: "team", width: "half" });
  expect(chosen.cells, "no cell says anything of it").toEqual(letter.cells);
  const copy = duplicateBlock(chosen, id);
  expect(findBlock(copy.document, copy.id)).toEqual({ id: copy.id, kind: "image", slot: "team", width: "half" });
});

const wide: Document = {
  blocks: [
    { id: "b1", kind: "columns", columns: [[{ id: "b2", kind: "text" }], [{ id: "b3", kind: "quote" }]] },
    {
      id: "b4",
      kind: "condition",
      where: null,
      blocks: [{ id: "b5", kind: "text" }],
      else: [{ id: "b6", kind: "text" }],
    },
    { id: "b7", kind: "table", across: 2, down: 2, header: true },
  ],
  cells: [
    {
      locale: "en",
      register: null,
      subject: { runs: [] },
      fields: {
        b2: said("Left"),
        b6: said("Others"),
        b7: { lines: { "1.1": [], "2.1": [{ kind: "text", text: "Mon" }], "2.2": [{ kind: "text", text: "9" }] } },
      },
      hidden: [],
    },
  ],
};

test("a block is moved from column to column, into what is shown to everyone else, and out again", () => {
  const steps = ["down", "down", "down", "down", "down"] as const;
  const seen = steps.reduce<{ document: Document; order: string[] }>(
    ({ document, order: before }, step) => {
      const next = moveBlock(document, "b2", step) ?? document;
      return { document: next, order: [...before, order(next)] };
    },
    { document: wide, order: [] },
  ).order;
  expect(seen[0]).toContain('"columns":[[],[{"id":"b2"},{"id":"b3"}]]');
  expect(seen[1]).toContain('"columns":[[],[{"id":"b3"},{"id":"b2"}]]');
  expect(seen[2]).toContain('"columns":[[],[{"id":"b3"}]]},{"id":"b2"}');
  expect(seen[3]).toContain('"blocks":[{"id":"b2"},{"id":"b5"}],"else":[{"id":"b6"}]');
  expect(seen[4]).toContain('"blocks":[{"id":"b5"},{"id":"b2"}],"else":[{"id":"b6"}]');
});

test("the last block that everyone else sees takes the whole of it away, and columns hold no columns", () => {
  expect(order(removeBlock(wide, "b6"))).not.toContain("else");
  expect(removeBlock(wide, "b1").cells[0]?.fields.b2).toBeUndefined();
  const two = insertBlock(wide, "columns", { after: "b7" });
  expect(placeBlock(two.document, two.id, { parent: "b1#1", before: null })).toBeNull();
  expect(placeBlock(wide, "b4", { parent: "b1#1", before: null })).not.toBeNull();
  expect(placeBlock(wide, "b1", { parent: "b1#2", before: null })).toBeNull();
});

test("fewer columns lose nothing, and a copy of columns has ids of its own", () => {
  expect(order(setColumns(wide, "b1", 1))).toContain('"columns":[[{"id":"b2"},{"id":"b3"}]]');
  expect(order(setColumns(wide, "b1", 3))).toContain('"columns":[[{"id":"b2"}],[{"id":"b3"}],[]]');
  const { document } = duplicateBlock(wide, "b1");
  expect(order(document)).toContain('{"id":"b8","columns":[[{"id":"b9"}],[{"id":"b10"}]]}');
  expect(document.cells[0]?.fields.b9).toEqual(said("Left"));
});

test("a row that comes or goes moves the words of every cell with it", () => {
  const more = reshapeTable(wide, "b7", "row", 2, "insert");
  expect(Object.keys((more.cells[0]?.fields.b7 as { lines: object }).lines)).toEqual(["1.1", "3.1", "3.2"]);
  const less = reshapeTable(wide, "b7", "column", 1, "remove");
  expect(less.cells[0]?.fields.b7).toEqual({ lines: { "2.1": [{ kind: "text", text: "9" }] } });
  expect(findBlock(less, "b7")).toMatchObject({ across: 1, down: 2 });
});
