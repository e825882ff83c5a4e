// The rule builder is worked with the keyboard alone: adding leads to the new rule, removing back to adding.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { RuleField } from "../api";
import { answerWith } from "../test-host";
import RuleGroup from "./RuleGroup.svelte";
import { emptyGroup, groupOf } from "./rules";

const fields: RuleField[] = ["email", "phone"].map((field) => ({
  field, name: field, group: "Person", type: "text", ops: ["is_known", "is_missing"], choices: [],
})); // prettier-ignore
const focused = () => document.activeElement?.closest("[role=group]")?.getAttribute("aria-label");

test("what was added has the keyboard, and so does adding once a rule is gone", async () => {
  const within = $state(emptyGroup());
  render(RuleGroup, { within, fields });
  const add = screen.getByRole("button", { name: "Add a rule" });
  await fireEvent.click(add);
  await waitFor(() => expect(focused()).toBe("Rule 1"));
  await fireEvent.click(add);
  await waitFor(() => expect(focused()).toBe("Rule 2"));
  await fireEvent.click(screen.getAllByRole("button", { name: "Remove this rule" })[0] as HTMLElement);
  await waitFor(() => expect(document.activeElement).toBe(add));
  expect(screen.getAllByRole("group", { name: /^Rule \d/ })).toHaveLength(1);
});

test("rules in groups in groups are all there to be changed", () => {
  const known = (field: string) => ({ field, op: "is_known" as const });
  const where = { all: [{ any: [{ not: { any: [known("email"), known("phone")] } }, known("phone")] }] };
  render(RuleGroup, { within: groupOf(where), fields });
  expect(screen.getAllByRole("group", { name: "Inner rules" })).toHaveLength(2);
  expect(screen.getAllByRole("group", { name: /^Rule \d/ })).toHaveLength(3);
  expect(screen.getAllByRole<HTMLInputElement>("radio", { name: "none of these" }).some((one) => one.checked)).toBe(
    true,
  );
});

test("a language is chosen by its name also where nobody’s is known, and a time zone from those there are", async () => {
  answerWith({
    list_locales: () => ["de", "de-CH", "fr"].map((tag) => ({ tag, name: tag, native: tag, rtl: false })),
  });
  const fields: RuleField[] = [
    { field: "language", name: "Language", group: "Person", type: "locale", ops: ["is", "is_known"], choices: [] },
    { field: "time_zone", name: "Time zone", group: "Person", type: "text", ops: ["is", "contains"], choices: [] },
  ];
  const within = $state(
    groupOf({
      any: [
        { field: "language", op: "is", value: "" },
        { field: "time_zone", op: "is", value: "" },
      ],
    }),
  );
  render(RuleGroup, { within, fields });
  const offered = (nth: number) => {
    const [language, zone] = screen.getAllByLabelText<HTMLSelectElement>("Value");
    return [...((nth === 0 ? language : zone)?.options ?? [])].map(({ textContent }) => textContent?.trim());
  };
  await waitFor(() => expect(offered(0)).toEqual(["Choose …", "French", "German"]));
  expect(offered(1)).toContain("Switzerland – Zurich");
});

test("a country is chosen by its name, those of the people first, and nobody types a part of a code", async () => {
  const fields: RuleField[] = [
    {
      field: "postal.country", name: "Country", group: "Person", type: "text", ops: ["is", "contains", "is_known"],
      choices: [{ value: "DE", name: "Germany" }, { value: "Narnia", name: "Narnia" }],
    },
  ]; // prettier-ignore
  const within = $state(groupOf({ field: "postal.country", op: "is", value: "DE" }));
  render(RuleGroup, { within, fields });
  const value = screen.getByLabelText<HTMLSelectElement>("Value");
  expect(value.selectedOptions[0]?.textContent).toBe("Germany");
  expect([...value.options].slice(0, 3).map(({ textContent }) => textContent)).toEqual([
    "Germany",
    "Narnia",
    "Afghanistan",
  ]);
  expect([...value.options].filter(({ value }) => value === "DE")).toHaveLength(1);
  expect(screen.queryByRole("option", { name: "contains" })).toBeNull();
});
