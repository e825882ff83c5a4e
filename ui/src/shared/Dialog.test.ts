// What was written in a dialog is not thrown away by one press of a key; an appointment keeps its time.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { answerWith } from "../test-host";
import PersonForm from "../features/people/PersonForm.svelte";
import type { Person } from "../api";

const visit = "Next visit";
const ana = {
  id: "7", external_id: null, name: "Ana", first_name: "Ana", last_name: null, title: null, gender: null, locale: null,
  register: null, time_zone: null, birthday: null, preferred_channel: null, email: null, phone: null, phone_shown: null,
  postal: { line1: null, city: null, postcode: null, country: null }, tags: [], origins: {}, choices: [], suppressed: null,
  messages: [], attributes: [{ key: "next_visit", name: visit, value: "2026-12-02T10:50", shown: "2026-12-02T10:50" }],
} as unknown as Person; // prettier-ignore

async function edit(person: Person | null = ana) {
  const asked = answerWith({
    list_locales: () => [],
    list_attributes: () => [{ key: "next_visit", name: visit, type: "date", choices: [] }] as never,
    save_person: () => ana,
  });
  let closed = 0;
  render(PersonForm, { person, onclose: () => (closed += 1) });
  const first = await screen.findByRole("textbox", { name: "First name" });
  return { asked, first, closed: () => closed };
}
const escape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });

test("Escape closes what nobody wrote in, and asks once something was written", async () => {
  const untouched = await edit();
  await escape();
  await waitFor(() => expect(untouched.closed()).toBe(1));
});

test("what was written stays until somebody says that it may go", async () => {
  const { first, closed } = await edit(null);
  await fireEvent.input(first, { target: { value: "Anna" } });
  await escape();
  await fireEvent.click(await screen.findByRole("button", { name: "Keep writing" }));
  expect([closed(), first]).toEqual([0, first]);
  expect((first as HTMLInputElement).value).toBe("Anna");
  await fireEvent.click(screen.getByRole("button", { name: "Close" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Leave without saving" }));
  expect(closed()).toBe(1);
});

test("an appointment is shown with its time, and its day is changed without losing it", async () => {
  const { asked } = await edit();
  const day = await screen.findByLabelText(visit);
  const time = screen.getByLabelText(/Next visit.*time/);
  expect([day, time].map((field) => (field as HTMLInputElement).value)).toEqual(["2026-12-02", "10:50"]);
  await fireEvent.input(day, { target: { value: "2026-12-03" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const saved = () => asked.find(({ command }) => command === "save_person")?.request as { attributes: object };
  await waitFor(() => expect(saved().attributes).toMatchObject({ next_visit: "2026-12-03T10:50" }));
});
