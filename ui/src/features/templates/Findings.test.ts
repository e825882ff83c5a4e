// What guardrails found, beside the text: in plain words, with a mend, and with a name for what may stand.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Document, Finding, LintReport, Template } from "../../api";
import { answerWith } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

afterEach(() => vi.restoreAllMocks());

const letter = (words: string): Document => ({
  blocks: [{ id: "b1", kind: "text" }],
  cells: [
    {
      locale: "en",
      register: null,
      subject: { runs: [{ kind: "text", text: "Hello" }] },
      fields: { b1: { paragraphs: [{ style: "plain", runs: [{ kind: "text", text: words }] }] } },
      hidden: [],
    },
  ],
});

const chair: Finding = {
  rule: "inclusive_language",
  severity: "hint",
  cell: { locale: "en", register: null },
  place: { part: "html", block: "b1", words: "chairman", line: null, column: null },
  message: "“chairman” leaves people out; “chair” does not",
  says: "inclusive-language",
  args: { words: "chairman", instead: "chair" },
  mend: { kind: "replace", from: "chairman", to: "chair", at: null },
  overridden: null,
};
const dead: Finding = {
  ...chair,
  rule: "dead_link",
  severity: "blocks",
  says: "dead-link-empty",
  args: { words: "Book" },
  message: "x",
  mend: null,
};

async function open(findings: Finding[]) {
  localStorage.clear();
  let report: LintReport = {
    findings,
    reading: [{ cell: chair.cell, words: 4, measure: null, has_formula: true }],
  };
  const template: Template = {
    key: "t",
    name: "Evening",
    channel: "email",
    default_locale: "en",
    revision: "r1",
    revision_number: 1,
    document: letter("The chairman speaks."),
  };
  const asked = answerWith({
    get_template: () => template,
    save_template: () => template,
    list_templates: () => [],
    list_locales: () => [{ tag: "en", name: "English", native: "English", rtl: false }],
    list_readers: () => [],
    list_chips: () => [],
    list_number_forms: () => [],
    preview_template: () => ({
      person: null,
      frame: { html: "<p>Hello</p>", blocked: 0 },
      text: "Hello",
      cell: { locale: "en", register: null, status: "authored", language: "English", rtl: false },
      diagnostics: [],
      goes_out: true,
    }),
    lint_template: () => report,
    mend_template: () => letter("The chair speaks."),
    override_findings: () => {
      const overridden = { by: "Maren", reason: "It is his title.", on: "2026-11-23" };
      report = { ...report, findings: [{ ...chair, overridden }] };
      return report.findings;
    },
  } as unknown as Parameters<typeof answerWith>[0]);
  render(TemplateScreen, { key: "t" });
  return asked;
}

const bare = (text: string | null | undefined) => (text ?? "").replace(/[⁦-⁩]/g, "");

test("findings are told by weight in plain words, and what keeps the text back cannot be left", async () => {
  await open([dead, chair]);
  await fireEvent.click(await screen.findByRole("button", { name: "2 things to look at" }));
  const panel = screen.getByRole("region", { name: "Before it goes out" });
  const heads = within(panel).getAllByRole("heading", { level: 3 });
  expect(heads.map((head) => bare(head.textContent))).toEqual([
    "Keeps the text back 1",
    "A thought 1",
    "Ease of reading",
  ]);
  expect(bare(panel.textContent)).toContain("The link “Book” leads nowhere yet");
  expect(bare(panel.textContent)).toContain("English: too short to be measured");
  expect(within(panel).getAllByRole("button", { name: /Leave as it is/ })).toHaveLength(1);
  expect(await screen.findByText("will not go out")).toBeTruthy();
});

test("a missing address leads to the settings where it is written", async () => {
  await open([{ ...chair, rule: "postal_address", severity: "warning", says: "postal-address", args: {}, mend: null }]);
  await fireEvent.click(await screen.findByRole("button", { name: "One thing to look at" }));
  const way = screen.getByRole("link", { name: "To the settings" });
  expect(way.getAttribute("href")).toContain("settings");
});

test("one click mends the words in the text, and can be undone", async () => {
  const asked = await open([chair]);
  await fireEvent.click(await screen.findByRole("button", { name: "One thing to look at" }));
  await fireEvent.click(screen.getByRole("button", { name: /^Mend:/ }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Text" }).textContent).toBe("The chair speaks."));
  const wanted = { cell: chair.cell, place: chair.place, mend: chair.mend };
  expect(asked.find(({ command }) => command === "mend_template")?.request).toMatchObject(wanted);
  await fireEvent.click(screen.getAllByRole("button", { name: "Undo" })[0] as HTMLElement);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Text" }).textContent).toBe("The chairman speaks."));
  // What is found is about the text on screen, before it is saved.
  const judged = () => asked.filter(({ command }) => command === "lint_template").map(({ request }) => request);
  await waitFor(() => expect(judged().at(-1)).toMatchObject({ document: letter("The chairman speaks.") }));
});

test("a finding is left with a name and a reason, which stay in sight", async () => {
  const asked = await open([chair]);
  await fireEvent.click(await screen.findByRole("button", { name: "One thing to look at" }));
  await fireEvent.click(screen.getByRole("button", { name: /Leave as it is/ }));
  const dialog = await screen.findByRole("dialog", { name: "Leave it as it is?" });
  await fireEvent.input(within(dialog).getByLabelText("Your name"), { target: { value: "Maren" } });
  await fireEvent.click(within(dialog).getByRole("button", { name: "Leave it" }));
  expect(await within(dialog).findByText("Give a reason that a colleague will understand.")).toBeTruthy();
  await fireEvent.input(within(dialog).getByLabelText("Why it may stay"), { target: { value: "It is his title." } });
  await fireEvent.click(within(dialog).getByRole("button", { name: "Leave it" }));
  await waitFor(() => expect(asked.some(({ command }) => command === "override_findings")).toBe(true));
  await waitFor(() => expect(bare(document.body.textContent)).toContain("Maren, 23 Nov 2026: “It is his title.”"));
});
