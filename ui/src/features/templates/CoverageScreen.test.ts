// The matrix in use: who reads what, what is borrowed across what, and whose readers are counted.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { Coverage, PastVouch, Preview, Template } from "../../api";
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
      parts: { subject: "authored", b1: "authored" }, sayings_from: [], lenders: {}, vouch: null, kept_back: null },
    { locale: "de", register: "formal", language: "German", people: 2, from: null, crosses: [],
      parts: { subject: "stale", b1: "missing" }, sayings_from: [], lenders: {},
      vouch: { by: "Ana Ruiz", on: "2026-05-03", until: null, state: "changed", changed: "words", changed_on: "2026-05-09" }, kept_back: { rule: null, detail: "The text is not finished" } },
    { locale: "fr", register: null, language: "French", people: 1, from: { locale: "en", register: null },
      crosses: ["language"], parts: { subject: "borrowed", b1: "borrowed" }, sayings_from: [], lenders: {}, vouch: null, kept_back: { rule: "not_vouched", detail: "Nobody has vouched for the English text" } },
  ],
}; // prettier-ignore

const message = (locale: string, html: string) =>
  ({
    subject: locale === "ar" ? "موعدك" : "Your visit", diagnostics: [], frame: { html, blocked: 0 },
    cell: { locale, register: null, status: "authored", language: locale, rtl: locale === "ar" },
  }) as unknown as Preview; // prettier-ignore

const answers: Answers = {
  get_template: () => ({ key: "t", name: "Reminder", document: { cells: [] } }) as unknown as Template,
  list_campaigns: () => [{ key: "c", name: "Visits", template: "t" }] as never,
  get_coverage: () => coverage,
  list_vouches: () => [],
  list_wall: () => ({ places: [], more: 0 }),
  preview_template: () => message("en", "<p>We look forward</p>"),
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
  expect(bare((await rowOf(/German/))?.textContent)).toContain(
    "Read by Ana Ruiz; withdrawn because the text changed on 9 May 2026",
  );
  const french = (await rowOf(/French/))!;
  expect(within(french).queryByRole("button", { name: /^Vouch/ })).toBeNull();
});

test("a row says why its readers are not sent the text", async () => {
  answerWith(answers);
  render(CoverageScreen, { key: "t" });
  expect(bare((await rowOf(/English/))?.textContent)).not.toContain("kept back");
  expect(bare((await rowOf(/German/))?.textContent)).toContain("kept back The text is not finished");
  expect(bare((await rowOf(/French/))?.textContent)).toContain("kept back Nobody has vouched for the English text");
});

test("a campaign may send the text by a further channel", async () => {
  const further = { key: "c", name: "Visits", template: "other", also: [{ channel: "sms", template: "t" }] };
  const strange = { key: "d", name: "Strangers", template: "other", also: [] };
  answerWith({ ...answers, list_campaigns: () => [further, strange] as never });
  render(CoverageScreen, { key: "t" });
  await screen.findByRole("option", { name: "Visits" });
  expect(screen.queryByRole("option", { name: "Strangers" })).toBeNull();
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

test("whoever vouches sees the whole text, as somebody who reads it gets it, in its own direction", async () => {
  const arabic = { ...coverage.rows[0], locale: "ar", language: "Arabic" } as Coverage["rows"][number];
  const cell = { locale: "ar", register: null };
  const asked = answerWith({
    ...answers,
    get_coverage: () => ({ ...coverage, rows: [arabic] }),
    get_template: () => ({ key: "t", name: "Reminder", document: { cells: [coverage.rows[0], cell] } }) as never,
    list_wall: () => ({
      places: [
        { person: "6", persona: null, name: "Ben", cell: null, why: { kind: "reads" } },
        { person: "7", persona: null, name: "Amina", cell: null, why: { kind: "reads" } },
      ],
      more: 0,
    }),
    preview_template: () =>
      message(
        "ar",
        '<html lang="ar" dir="rtl"><head><style>p { color: #333 }</style></head><body><p>نراك يوم الثلاثاء</p></body></html>',
      ),
  });
  render(CoverageScreen, { key: "t" });
  await fireEvent.click(await screen.findByRole("button", { name: /^Vouch for .*Arabic/ }));
  const dialog = within(await screen.findByRole("dialog"));
  const subject = await dialog.findByText("موعدك");
  expect([subject.getAttribute("lang"), subject.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  expect(bare(dialog.getByText(/^As .* will get it$/).textContent)).toBe("As Amina will get it");
  const frame = dialog.getByTitle<HTMLIFrameElement>("The message");
  await waitFor(() => expect(frame.getAttribute("srcdoc")).toMatch(/lang="ar" dir="rtl".*نراك يوم الثلاثاء/s));
  expect(asked).toContainEqual({
    command: "preview_template",
    request: { template: "t", document: null, person: "7", persona: null, locale: null, cell },
  });
});

test("a text that cannot be shown says why instead of showing nothing", async () => {
  const broken = {
    ...message("en", ""), frame: null, diagnostics: [{ severity: "error", message: "A link leads nowhere" }],
  } as unknown as Preview; // prettier-ignore
  answerWith({ ...answers, preview_template: () => broken });
  render(CoverageScreen, { key: "t" });
  await fireEvent.click(await screen.findByRole("button", { name: /^Vouch for .*English/ }));
  expect(bare((await screen.findByText(/cannot be shown yet/)).textContent)).toContain("A link leads nowhere");
});

test("the history says in words who read which text, and what ended it", async () => {
  const one = (by: string, fate: PastVouch["fate"], until: string | null, ended_on: string | null): PastVouch => ({
    locale: "de", register: "formal", by, on: "2026-03-03", until, fate, ended_on,
  }); // prettier-ignore
  answerWith({
    ...answers,
    list_vouches: () => [
      one("Amina", "holds", "2027-03-03", null),
      one("Ben", "changed", null, "2026-05-09"),
      one("Chi", "surroundings_changed", null, null),
      one("Dan", "withdrawn", null, "2026-05-10"),
    ],
  });
  render(CoverageScreen, { key: "t" });
  const amina = (await screen.findByText(/Amina/)).closest("ul")!;
  expect([...amina.children].map((item) => bare(item.textContent).trim())).toEqual([
    "German, formal Read and approved by Amina, 3 Mar 2026, until 3 Mar 2027 holds",
    "German, formal Read and approved by Ben, 3 Mar 2026 withdrawn because the text changed on 9 May 2026",
    "German, formal Read and approved by Chi, 3 Mar 2026 withdrawn because a picture, a saying or a greeting in it changed",
    "German, formal Read and approved by Dan, 3 Mar 2026 taken back on 10 May 2026",
  ]);
});
