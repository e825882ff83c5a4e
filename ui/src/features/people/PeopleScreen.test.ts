// The people list holds a hundred thousand without holding their rows.
import { render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { PersonRow } from "../../api";
import { answerWith } from "../../test-host";
import PeopleScreen from "./PeopleScreen.svelte";

const row = (index: number): PersonRow => ({
  id: `p${index}`, name: `Person ${index}`, email: null, phone: null, locale: "ar", language: "Arabic", rtl: true,
  tags: [], suppressed: index === 1,
}); // prettier-ignore

function open(total: number) {
  const asked = answerWith({
    get_workspace: () => ({ name: "W", sample: false, path: "/w", people: total, today: "2026-11-23" }),
    list_segments: () => [],
    list_people: ({ offset, limit }) => ({
      total,
      rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => row(offset + at)),
    }),
  });
  render(PeopleScreen, {});
  return asked;
}

test("of a hundred thousand people, only those in sight are in the page, and one page is fetched", async () => {
  const asked = open(100_000);
  expect(await screen.findByText("Person 0")).toBeTruthy();
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("100001");
  const pages = asked.filter(({ command }) => command === "list_people");
  expect(pages).toHaveLength(1);
  expect(pages[0]?.request).toMatchObject({ offset: 0, sort: "name", descending: false });
});

test("a person on the never-contact list says so in words", async () => {
  open(3);
  await waitFor(() => expect(screen.getAllByText("never contact")).toHaveLength(1));
});

test("a heading sorts, and sorts the other way the second time", async () => {
  const asked = open(3);
  const email = await screen.findByRole("button", { name: "Email or phone" });
  email.click();
  await waitFor(() => expect(asked.at(-1)?.request).toMatchObject({ sort: "email", descending: false }));
  email.click();
  await waitFor(() => expect(asked.at(-1)?.request).toMatchObject({ sort: "email", descending: true }));
});

test("an empty workspace says what to do first", async () => {
  open(0);
  expect(await screen.findByText("Nobody here yet")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});
