// The matrix in use: who reads what, what is borrowed across what, and whose readers are counted.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Coverage, Template } from "../../api";
import { answerWith } from "../../test-host";
import CoverageScreen from "./CoverageScreen.svelte";

const coverage: Coverage = {
  template: "t", campaign: null, source: { locale: "en", register: null }, people: 9, unserved: 2,
  columns: [
    { id: "subject", kind: "subject", begins: "Your visit" },
    { id: "b1", kind: "text", begins: "We look forward" },
  ],
  rows: [
    { locale: "en", register: null, language: "English", people: 4, from: null, crosses: [],
      parts: { subject: "authored", b1: "authored" } },
    { locale: "de", register: "formal", language: "German", people: 2, from: null, crosses: [],
      parts: { subject: "stale", b1: "missing" } },
    { locale: "fr", register: null, language: "French", people: 1, from: { locale: "en", register: null },
      crosses: ["language"], parts: { subject: "borrowed", b1: "borrowed" } },
  ],
}; // prettier-ignore

test("each row says what is written, what is borrowed across what, and how many read it", async () => {
  const asked = answerWith({
    get_template: () => ({ key: "t", name: "Reminder" }) as Template,
    list_campaigns: () => [{ key: "c", name: "Visits", template: "t" }] as never,
    get_coverage: () => coverage,
  });
  render(CoverageScreen, { key: "t" });
  const german = (await screen.findByRole("rowheader", { name: /German/ })).closest("tr");
  expect(german?.textContent).toMatch(/formal.*2.*out of date.*missing/s);
  const french = screen.getByRole("rowheader", { name: /French/ }).closest("tr");
  expect(french?.textContent).toMatch(/English.*another language.*1.*borrowed/s);
  expect(screen.getByText(/2 people read no language/)).toBeTruthy();

  await fireEvent.change(screen.getByLabelText("Whose readers are counted"), { target: { value: "c" } });
  expect(asked).toContainEqual({ command: "get_coverage", request: { template: "t", campaign: "c" } });
});
