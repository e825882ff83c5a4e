// A removal is said, can be taken back from the toast, and leads back to the person, whatever their number is then.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Person } from "../../api";
import { go, route } from "../../shared";
import { shownToasts } from "../../shared/toast.svelte";
import { answerWith, type Answers } from "../../test-host";
import PersonScreen from "./PersonScreen.svelte";

const ana: Person = {
  id: "7", external_id: null, name: "Ana Huber", first_name: "Ana", last_name: "Huber", title: null, gender: null,
  locale: null, register: null, time_zone: null, birthday: null, preferred_channel: null, email: null, phone: null, phone_shown: null,
  postal: { line1: null, city: null, postcode: null, country: null }, tags: [], attributes: [], origins: {},
  choices: [], suppressed: null, messages: [],
}; // prettier-ignore

async function remove(answers: Answers) {
  go({ screen: "person", id: "7" });
  const asked = answerWith({
    get_person: () => ana,
    list_locales: () => [],
    remove_person: () => null,
    ...answers,
  });
  render(PersonScreen, { id: "7" });
  await fireEvent.keyDown(await screen.findByRole("button", { name: /^More about/ }), { key: "Enter" });
  await fireEvent.click(await screen.findByRole("menuitem", { name: "Remove" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Remove" }));
  await waitFor(() => expect(route()).toEqual({ screen: "people" }));
  return asked;
}

test("a removed person comes back from the toast, under whatever number they have then", async () => {
  const asked = await remove({ restore_person: () => ({ ...ana, id: "9" }) });
  expect(asked.find(({ command }) => command === "remove_person")?.request).toEqual({ id: "7" });
  shownToasts().at(-1)?.action?.act();
  await waitFor(() => expect(route()).toEqual({ screen: "person", id: "9" }));
  expect(shownToasts().at(-1)?.text).toContain("is back.");
});

test("too late is said in the engine's words, not passed over", async () => {
  await remove({
    restore_person: () => {
      throw { code: "not_found", message: "It is too late.", field: null };
    },
  });
  shownToasts().at(-1)?.action?.act();
  await waitFor(() => expect(shownToasts().at(-1)).toMatchObject({ text: "It is too late.", tone: "stop" }));
  expect(route()).toEqual({ screen: "people" });
});

test("whoever comes from where a value was missing stands at that value, which is named", async () => {
  const visit = {
    key: "next_visit",
    name: "Next visit",
    type: "date",
    kind: "behavioural",
    sensitivity: "personal",
    choices: [],
  };
  answerWith({ get_person: () => ana, list_locales: () => [], list_attributes: () => [visit] as never });
  const { unmount } = render(PersonScreen, { id: "7", edit: "next_visit" });
  await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("attribute:next_visit"));
  expect(await screen.findByText(/^What was missing: .?Next visit/)).toBeTruthy();
  unmount();
  render(PersonScreen, { id: "7", edit: "postal.city" });
  await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("city"));
});
