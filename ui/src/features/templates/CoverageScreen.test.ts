// The matrix in use: who reads what, what is borrowed across what, and whose readers are counted.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { Coverage, Template } from "../../api";
import { answerWith, type Answers } from "../../test-host";
import CoverageScreen from "./CoverageScreen.svelte";

const coverage: Coverage = {
  template: "t", campaign: null, source: { locale: "en", register: null }, people: 9, unserved: 2,
  columns: [
    { id: "subject", kind: "subject", begins: "Your visit" },
    { id: "b1", kind: "text", begins: "We look forward" },
  ],
  rows: [
    { locale: "en", register: null, language: "English", people: 4, from: null, crosses: [],
      parts: { subject: "authored", b1: "authored" }, vouch: null },
    { locale: "de", register: "formal", language: "German", people: 2, from: null, crosses: [],
      parts: { subject: "stale", b1: "missing" },
      vouch: { by: "Ana Ruiz", on: "2026-05-03", until: null, state: "changed", changed_on: "2026-05-09" } },
    { locale: "fr", register: null, language: "French", people: 1, from: { locale: "en", register: null },
      crosses: ["language"], parts: { subject: "borrowed", b1: "borrowed" }, vouch: null },
  ],
}; // prettier-ignore

const answers: Answers = {
  get_template: () => ({ key: "t", name: "Reminder" }) as Template,
  list_campaigns: () => [{ key: "c", name: "Visits", template: "t" }] as never,
  get_coverage: () => coverage,
};

beforeEach(() => localStorage.clear());

test("each row says what is written, what is borrowed across what, and how many read it", async () => {
  const asked = answerWith(answers);
  render(CoverageScreen, { key: "t" });
  const german = (await screen.findByRole("rowheader", { name: /German/ })).closest("tr");
  expect(german?.textContent).toMatch(/formal.*2.*out of date.*missing/s);
  const french = screen.getByRole("rowheader", { name: /French/ }).closest("tr");
  expect(french?.textContent).toMatch(/1.*borrowed.*English.*another language/s);
  expect(screen.getByText(/2 people read no language/)).toBeTruthy();

  await fireEvent.change(screen.getByLabelText("Whose readers are counted"), { target: { value: "c" } });
  expect(asked).toContainEqual({ command: "get_coverage", request: { template: "t", campaign: "c" } });
});

const bare = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");
const rowOf = async (language: RegExp) => (await screen.findByRole("rowheader", { name: language })).closest("tr");

test("a row says who stands by its text, and a borrowed one has nothing to stand by", async () => {
  answerWith(answers);
  render(CoverageScreen, { key: "t" });
  expect(bare((await rowOf(/English/))?.textContent)).toContain("Nobody yet");
  expect(bare((await rowOf(/German/))?.textContent)).toContain("Changed since Ana Ruiz read it");
  const french = (await rowOf(/French/))!;
  expect(within(french).queryByRole("button", { name: /^Vouch/ })).toBeNull();
});

test("whoever vouches gives a name once, and a last day only after today", async () => {
  const asked = answerWith({
    ...answers,
    vouch_cell: () => ({ template: "t", locale: "en", register: null, vouch: null }),
  });
  render(CoverageScreen, { key: "t" });
  const open = async () => fireEvent.click(await screen.findByRole("button", { name: /^Vouch for .*English/ }));
  const confirm = () => fireEvent.click(screen.getByRole("button", { name: "Vouch for it" }));
  const vouched = () => asked.filter(({ command }) => command === "vouch_cell").map(({ request }) => request);
  await open();
  await confirm();
  expect(screen.getByText("Say who has read it.")).toBeTruthy();
  await fireEvent.input(screen.getByLabelText("Name"), { target: { value: " Ana Ruiz " } });
  await fireEvent.input(screen.getByLabelText(/^Good until/), { target: { value: "2020-01-01" } });
  await confirm();
  expect(screen.getByText("Choose a day after today.")).toBeTruthy();
  expect(vouched()).toEqual([]);
  await fireEvent.input(screen.getByLabelText(/^Good until/), { target: { value: "2999-01-01" } });
  await confirm();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(vouched()).toEqual([{ template: "t", locale: "en", register: null, by: "Ana Ruiz", until: "2999-01-01" }]);

  await open();
  expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("Ana Ruiz");
});

test("a vouch is taken back where it was given", async () => {
  const asked = answerWith({
    ...answers,
    withdraw_vouch: () => ({ template: "t", locale: "de", register: "formal", vouch: null }),
  });
  render(CoverageScreen, { key: "t" });
  await fireEvent.click(await screen.findByRole("button", { name: /^Change who vouches for .*German, formal/ }));
  await fireEvent.click(screen.getByRole("button", { name: "Take it back" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked).toContainEqual({
    command: "withdraw_vouch",
    request: { template: "t", locale: "de", register: "formal" },
  });
});
