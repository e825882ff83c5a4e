// The faith calendar is there to be said, in words, is never guessed, and reads back in the studio's own language.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { Attribute, Person } from "../../api";
import { answerWith } from "../../test-host";
import { setLocale } from "../../i18n";
import { heldOf } from "./held";
import PersonForm from "./PersonForm.svelte";

const cleo = {
  id: "7", name: "Cleo", first_name: "Cleo", tags: [], postal: {}, attributes: [], origins: {}, locale: "ar-EG",
} as unknown as Person; // prettier-ignore
const choice: Attribute = {
  key: "faith_calendar", name: "Faith calendar", type: "choice", kind: "demographic", sensitivity: "sensitive",
  choices: ["Western Christian", "Islamic"],
}; // prettier-ignore
const named = {
  ...choice,
  value: "Islamic",
  shown: "Islamic",
  origin: { source: "hand", recorded_at: "2026-11-24T09:00:00Z" },
};

async function form(person: Person, attributes: Attribute[]) {
  const asked = answerWith({ list_attributes: () => attributes, list_locales: () => [], save_person: () => person });
  render(PersonForm, { person, onclose: () => undefined });
  const select = await screen.findByLabelText<HTMLSelectElement>("Faith calendar");
  const save = async () => {
    await fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(asked.some(({ command }) => command === "save_person")).toBe(true));
    return (asked.find(({ command }) => command === "save_person")?.request as { attributes: object }).attributes;
  };
  return { select, save };
}

afterEach(() => setLocale("en"));

test("it can be said of anyone, is not said until somebody does, and nothing is sent in its place", async () => {
  const { select, save } = await form(cleo, []);
  expect(select.selectedOptions[0]?.textContent).toBe("Not said");
  expect([...select.options].map(({ textContent }) => textContent)).toContain("Orthodox Christian");
  expect(await save()).toEqual({ faith_calendar: null });
});

test("it is chosen in words, and stands once, not among the workspace's own attributes", async () => {
  const { select, save } = await form(cleo, [choice]);
  expect(screen.queryByText("Attributes")).toBeNull();
  await fireEvent.change(select, { target: { value: "Islamic" } });
  expect(await save()).toEqual({ faith_calendar: "Islamic" });
});

test("what is held is said in the studio's language, as sensitive, with its source", async () => {
  await setLocale("de");
  const row = heldOf({ ...cleo, attributes: [named] }, String).find(({ key }) => key === "faith_calendar");
  expect(row).toMatchObject({ label: "Glaubenskalender", value: "Islamisch", sensitivity: "sensitive" });
  expect(row?.origin?.source).toBe("hand");
});
