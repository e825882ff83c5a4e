// What went into a message is listed by the names and in the words a person knows.
import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Person, PersonMessage, ReceiptView } from "../../api";
import { answerWith } from "../../test-host";
import Why from "./Why.svelte";

const receipt: Partial<ReceiptView> = {
  subject: "Your visit", steps: [],
  words: [{ text: "Ana is in ", strong: false }, { text: "زوار قريبا", strong: true }],
  fields: [
    { name: "next_visit", label: "Next visit", value: "2026-11-30" },
    { name: "locale", label: "Language", value: "de" },
    { name: "phone", label: "Phone", value: "+41 44 668 18 00" },
  ],
}; // prettier-ignore

test("fields have their names, days and languages are in words, numbers run left to right", async () => {
  answerWith({
    get_receipt: () => receipt as ReceiptView,
    list_locales: () => [{ tag: "de", name: "German", native: "Deutsch", rtl: false }],
  });
  const message = { batch: "1", template_name: "Visit", at: "2026-11-20T09:00:00Z" } as PersonMessage;
  render(Why, { person: { id: "7" } as Person, message, called: "Ana" });
  const visit = (await screen.findByText("Next visit")).closest("div");
  expect(visit?.textContent).toContain("30 Nov 2026");
  expect(await screen.findByText("German")).toBeTruthy();
  expect(screen.getByText("+41 44 668 18 00").getAttribute("dir")).toBe("ltr");
  expect(screen.queryByText("next_visit")).toBeNull();
  const marked = screen.getByText("زوار قريبا");
  expect([marked.tagName, marked.parentElement?.tagName], "the mark is laid out in its own direction").toEqual([
    "MARK",
    "BDI",
  ]);
});
