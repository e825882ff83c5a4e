// A condition's rules: looking changes nothing, half a rule hides nobody, and groups in groups are kept.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Predicate, RuleField } from "../../api";
import { answerWith } from "../../test-host";
import RuleRows from "./RuleRows.svelte";

const fields: RuleField[] = [
  { field: "first_name", name: "First name", group: "Person", type: "text", ops: ["is", "is_known"], choices: [] },
  {
    field: "birthday",
    name: "Birthday",
    group: "Person",
    type: "date",
    ops: ["before", "within_days", "last_days", "months_ago"],
    choices: [],
  },
  { field: "consent:news:email", name: "News", group: "Choices", type: "consent", ops: ["given"], choices: [] },
];

function open(where: Predicate | null) {
  answerWith({ list_rule_fields: () => fields });
  const told: (Predicate | null)[] = [];
  render(RuleRows, { where, onchange: (next) => told.push(next) });
  return told;
}

test("looking at rules, a lone one or groups in groups, changes nothing", async () => {
  const known: Predicate = { field: "first_name", op: "is_known" };
  for (const where of [null, known, { all: [{ not: known }, { any: [known, { all: [known, known] }] }] }]) {
    const told = open(where);
    await screen.findAllByRole("button", { name: "Add a rule" });
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toEqual([]);
  }
});

test("half a rule is not told, a whole one is", async () => {
  const told = open(null);
  await fireEvent.click(await screen.findByRole("button", { name: "Add a rule" }));
  const about = await screen.findByRole<HTMLSelectElement>("combobox", { name: "What to look at" });
  expect(about.value).toBe("");
  screen.getByText("A rule that is not finished does not count yet.");
  await fireEvent.change(about, { target: { value: "first_name" } });
  expect(told).toEqual([]);
  const value = await screen.findByRole("textbox", { name: "Value" });
  await fireEvent.input(value, { target: { value: "Ana" } });
  await waitFor(() => expect(told.at(-1)).toEqual({ all: [{ field: "first_name", op: "is", value: "Ana" }] }));
  expect(screen.queryByText("A rule that is not finished does not count yet.")).toBeNull();
});

test("what a message's own words cannot depend on is not offered", async () => {
  open({ field: "birthday", op: "before", value: "2000-01-01" });
  expect(await screen.findByRole("option", { name: "is before" })).toBeTruthy();
  expect(screen.queryByRole("option", { name: "is within" })).toBeNull();
  expect(screen.queryByRole("option", { name: "News" })).toBeNull();
});
