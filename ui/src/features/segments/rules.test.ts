// A segment that is opened and saved unchanged means the same; what the builder cannot hold is never flattened.
import { expect, test } from "vitest";
import type { Predicate } from "../../api";
import { allComplete, emptyGroup, groupOf, newRule, predicateOf } from "./rules";

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
  expect(group && predicateOf(group)).toEqual(where);
});

test("no rule means everyone, and so does an empty inner group", () => {
  expect(predicateOf(emptyGroup())).toBeNull();
  expect(predicateOf(emptyGroup("all", [emptyGroup("any")]))).toBeNull();
});

test("a not, or a third level, is not pretended to be editable", () => {
  expect(groupOf({ not: { field: "email", op: "is_known" } })).toBeNull();
  expect(groupOf({ all: [{ any: [{ all: [{ field: "email", op: "is_known" }] }] }] })).toBeNull();
});

test("an operator that stands alone sends no value", () => {
  const group = groupOf({ field: "email", op: "is_known", value: "left over" });
  expect(group && predicateOf(group)).toEqual({ all: [{ field: "email", op: "is_known" }] });
});

test("a rule without its value is not complete", () => {
  const fields = [
    { field: "first_name", name: "First name", group: "Person", type: "text", ops: ["is"], choices: [] },
  ] as const;
  const rule = newRule(fields.map((field) => ({ ...field, ops: [...field.ops], choices: [] })));
  expect(allComplete(emptyGroup("all", [rule]))).toBe(false);
  expect(allComplete(emptyGroup("all", [{ ...rule, value: "Ana" }]))).toBe(true);
});
