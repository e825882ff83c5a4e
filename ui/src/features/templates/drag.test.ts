// The gap nearest to the pointer, and a condition only where one is clearly inside it.
import { expect, test } from "vitest";
import { landingAt, type Column } from "./drag";

const inside: Column = { id: "b2", top: 80, rows: [{ id: "b3", top: 84, bottom: 124, inside: null }] };
const column: Column = {
  id: null,
  top: 0,
  rows: [
    { id: "b1", top: 10, bottom: 50, inside: null },
    { id: "b2", top: 54, bottom: 154, inside },
    { id: "b4", top: 158, bottom: 178, inside: null },
  ],
};
const anywhere = () => true;

test("above a block's middle is before it, below it is after it, and the line is drawn between the two", () => {
  expect(landingAt(column, 20, anywhere)).toEqual({ gap: { parent: null, before: "b1" }, y: 10 });
  expect(landingAt(column, 45, anywhere)).toEqual({ gap: { parent: null, before: "b2" }, y: 52 });
  expect(landingAt(column, 500, anywhere)).toEqual({ gap: { parent: null, before: null }, y: 178 });
});

test("well inside a condition a block goes into it, and at its edge past it", () => {
  expect(landingAt(column, 90, anywhere).gap).toEqual({ parent: "b2", before: "b3" });
  expect(landingAt(column, 120, anywhere).gap).toEqual({ parent: "b2", before: null });
  expect(landingAt(column, 60, anywhere).gap).toEqual({ parent: null, before: "b2" });
  expect(landingAt(column, 150, anywhere).gap).toEqual({ parent: null, before: "b4" });
});

test("a condition that may not be entered is passed by", () => {
  expect(landingAt(column, 90, () => false).gap).toEqual({ parent: null, before: "b2" });
});

test("an empty condition has one place, at its top", () => {
  const empty: Column = {
    ...column,
    rows: [{ id: "b2", top: 0, bottom: 80, inside: { id: "b2", top: 30, rows: [] } }],
  };
  expect(landingAt(empty, 40, anywhere)).toEqual({ gap: { parent: "b2", before: null }, y: 30 });
});
