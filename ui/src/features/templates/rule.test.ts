// A condition's rows and its rule say the same thing.
import { expect, test } from "vitest";
import type { Predicate, RuleField } from "../../api";
import { ruleOf, whereOf } from "./rule";

const field = (name: string, type: RuleField["type"]): RuleField => ({
  field: name,
  name,
  group: "",
  type,
  ops: ["is"],
  choices: [],
});
const fields = [field("attribute:visits", "number"), field("attribute:smoker", "yes_no"), field("tag", "list")];

test("rows come back as they were, with numbers and yes/no as values", () => {
  const where: Predicate = {
    any: [
      { field: "attribute:visits", op: "more", value: 3 },
      { field: "attribute:smoker", op: "is", value: false },
      { field: "tag", op: "has", value: "7" },
      { field: "tag", op: "is_missing" },
    ],
  };
  const rule = ruleOf(where);
  expect(rule && whereOf(rule, fields)).toEqual(where);
});

test("a row without its value is not a rule yet", () => {
  expect(whereOf({ join: "all", rows: [{ field: "tag", op: "has", value: " " }] }, fields)).toBeNull();
});

test("a rule within a rule is left alone", () => {
  expect(ruleOf({ all: [{ not: { field: "tag", op: "has", value: "new" } }] })).toBeNull();
});
