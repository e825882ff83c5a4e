// A segment that is opened and saved unchanged means the same, however deep its rules go.
import { expect, test } from "vitest";
import type { Op, Predicate } from "../api";
import { allComplete, countsFromToday, emptyGroup, finished, firstValue, groupOf, newRule, predicateOf } from "./rules";

test("a nested segment survives opening and saving", () => {
  const where: Predicate = {
    all: [
      { field: "language", op: "is", value: "de" },
      {
        any: [
          { field: "tag", op: "has", value: "regular" },
          { field: "email", op: "is_known" },
        ],
      },
    ],
  };
  const group = groupOf(where);
  expect(predicateOf(group)).toEqual(where);
});

test("no rule means everyone, and so does an empty inner group", () => {
  expect(predicateOf(emptyGroup())).toBeNull();
  expect(predicateOf(emptyGroup("all", [emptyGroup("any")]))).toBeNull();
});

test("a not, and groups in groups in groups, survive opening and saving", () => {
  const known: Predicate = { field: "email", op: "is_known" };
  const tagged: Predicate = { field: "tag", op: "has", value: "regular" };
  for (const where of [
    { not: known },
    { not: { any: [known, tagged] } },
    { not: { all: [known, tagged] } },
    { not: { not: known } },
    { all: [{ any: [{ all: [known, { not: { any: [known, tagged] } }] }, tagged] }] },
  ] satisfies Predicate[])
    expect(predicateOf(groupOf(where))).toEqual(where);
});

test("a segment of nobody cannot be saved as one of everybody", () => {
  expect(allComplete(groupOf({ any: [] }))).toBe(false);
  expect(allComplete(groupOf({ all: [{ field: "email", op: "is_known" }, { any: [] }] }))).toBe(false);
  expect(allComplete(groupOf(null))).toBe(true);
});

test("an operator that stands alone sends no value", () => {
  const group = groupOf({ field: "email", op: "is_known", value: "left over" });
  expect(predicateOf(group)).toEqual({ all: [{ field: "email", op: "is_known" }] });
});

test("a rule without its value is not complete", () => {
  const rule = { ...newRule(), field: "first_name" };
  expect(allComplete(emptyGroup("all", [rule]))).toBe(false);
  expect(allComplete(emptyGroup("all", [{ ...rule, value: "Ana" }]))).toBe(true);
});

test("a new rule is about nothing, and stands in nobody's way until it is", () => {
  const group = emptyGroup("all", [newRule()]);
  expect(allComplete(group)).toBe(false);
  expect(predicateOf(finished(group))).toBeNull();
  expect(
    firstValue(
      { field: "tag", name: "", group: "", type: "list", ops: ["has"], choices: [{ value: "a", name: "a" }] },
      "has",
    ),
  ).toBe("");
});

test("a rule still without its value is left out of what is finished, at any depth", () => {
  const whole: Predicate = { field: "tag", op: "has", value: "new" };
  const half: Predicate = { field: "tag", op: "has", value: " " };
  expect(predicateOf(finished(groupOf({ all: [half, { any: [whole, half] }] })))).toEqual({ all: [{ any: [whole] }] });
  expect(predicateOf(finished(groupOf(half)))).toBeNull();
});

test("how long ago is asked in months and in days, which what is read later cannot ask", () => {
  const visit = { field: "attribute:visit", name: "Visit", group: "", type: "date" as const, ops: [], choices: [] };
  expect(["within_days", "last_days", "months_ago", "before"].map((op) => firstValue(visit, op as Op))).toEqual([
    7,
    7,
    12,
    "",
  ]);
  expect((["last_days", "months_ago", "after"] as const).map(countsFromToday)).toEqual([true, true, false]);
});
