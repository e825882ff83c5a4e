// Side by side in use: jump, copy structure, keep, leave out; and a translation taken back after a look at it.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Cell, Diagnostic, Document, Finding, Run, Side, Template, TranslationPlan } from "../../api";
import { answerWith } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

const text = (words: string): Run => ({ kind: "text", text: words });
const chip: Run = { kind: "chip", name: "first_name", format: null, missing: null };
const english: Cell = { locale: "en", register: null, subject: { runs: [text("Your visit")] }, hidden: [],
  fields: { b1: { runs: [text("Hello")] }, b2: { paragraphs: [{ style: "plain", runs: [text("See you, "), chip] }] } } }; // prettier-ignore
const german: Cell = { locale: "de", register: "formal", subject: { runs: [text("Ihr Termin")] }, hidden: [],
  fields: { b1: { runs: [text("Guten Tag")] } } }; // prettier-ignore
const letter: Document = {
  blocks: [
    { id: "b1", kind: "heading" },
    { id: "b2", kind: "text" },
  ],
  cells: [english, german],
};
const side = (id: string, state: Side["state"], changed: Side["changed"] = []): Side => ({ id, state, address: `now-${id}`, changed }); // prettier-ignore
const plan: TranslationPlan = {
  seen: "s1",
  report: { template: "reminder", to: "de", unchanged: 1, untranslated: 0,
    changed: [{ unit: "b2.1", before: "", after: "Bis bald, [1 first_name]" }],
    rejected: [{ unit: "b1", reason: "There are no words in it." }] },
}; // prettier-ignore

const bare = (words: string | null | undefined) => (words ?? "").replace(/[\u2066-\u2069]/g, "");

type Found = { diagnostics?: Diagnostic[]; findings?: Finding[]; parts?: Side[] };

async function open({ diagnostics = [], findings = [], parts }: Found = {}) {
  let revision = 1;
  let document = letter;
  const template = (): Template => ({ key: "reminder", name: "Reminder", channel: "email", default_locale: "en", revision: `r${revision}`, revision_number: revision, document }); // prettier-ignore
  const asked = answerWith(
    {
      get_template: template,
      save_template: ((request: { document: Document }) => {
        revision += 1;
        document = request.document;
        return template();
      }) as never,
      list_templates: () => [],
      list_locales: () => [
        { tag: "en", name: "English", native: "English", rtl: false },
        { tag: "de", name: "German", native: "Deutsch", rtl: false },
      ],
      list_readers: () => [],
      list_chips: () => [{ name: "first_name", label: "First name", group: "Person", type: "text", example: null }],
      list_sides: () => ({ source: { locale: "en", register: null }, locale: "de", register: "formal", revision,
        parts: parts ?? [side("subject", "stale", [
          { text: "Your ", stood: "both" }, { text: "appointment", stood: "before" }, { text: "visit", stood: "now" },
        ]), side("b1", "authored"), side("b2", "missing")] }),
      preview_template: () => ({ person: null, subject: null, frame: null, text: null, cell: { locale: "de", register: "formal" }, diagnostics, goes_out: false }),
      lint_template: () => ({ findings, reading: [] }),
      plan_translation: () => plan,
      apply_translation: () => plan.report,
      export_translation: () => ({ path: "/home/out.csv" }),
    } as unknown as Parameters<typeof answerWith>[0],
    { pickFile: () => Promise.resolve("/home/reminder-de.xlf"), pickSave: () => Promise.resolve("/home/out.xlf") },
  ); // prettier-ignore
  render(TemplateScreen, { key: "reminder", beside: "de formal" });
  await screen.findByRole("group", { name: /^Subject, German/ });
  return { asked, saved: () => document };
}

const row = (name: RegExp) => screen.getByRole("group", { name });
const standing = (name: RegExp) => row(name).getAttribute("data-standing");

test("every part stands beside its source in its own language, and tells what changed since", async () => {
  await open();
  await waitFor(() => expect(standing(/^Subject/)).toBe("stale"));
  expect([standing(/^Heading/), standing(/^Text/)]).toEqual(["authored", "missing"]);
  const subject = row(/^Subject/);
  expect(within(subject).getByRole("textbox").getAttribute("lang")).toBe("de");
  expect(subject.querySelector(".source .words")?.getAttribute("lang")).toBe("en");
  expect([subject.querySelector("del")?.textContent, subject.querySelector("ins")?.textContent]).toEqual(["removed: appointment", "added: visit"]); // prettier-ignore
  expect(subject.querySelector(".source [contenteditable=true]")).toBeNull();
});

test("Ctrl+Enter goes round what is left to do, and what is done is no longer met", async () => {
  const { saved } = await open();
  await waitFor(() => expect(bare(screen.getByRole("button", { name: /^Next to do/ }).textContent)).toMatch(/· 2/));
  const focused = () => document.activeElement?.closest("[data-block]")?.getAttribute("data-block");
  await fireEvent.click(screen.getByRole("button", { name: /^Next to do/ }));
  await waitFor(() => expect(focused()).toBe("subject"));
  const press = () => fireEvent.keyDown(document.activeElement!, { key: "Enter", ctrlKey: true });
  await press();
  await waitFor(() => expect(focused()).toBe("b2"));
  await press();
  await waitFor(() => expect(focused()).toBe("subject"));

  await fireEvent.click(within(row(/^Subject/)).getByRole("button", { name: "It still fits" }));
  await waitFor(() => expect(standing(/^Subject/)).toBe("authored"));
  await fireEvent.click(within(row(/^Text/)).getByRole("button", { name: "Leave this out here" }));
  await waitFor(() => expect(standing(/^Text/)).toBe("left_out"));
  expect(screen.queryByRole("button", { name: /^Next to do/ })).toBeNull();
  expect(screen.getAllByText("Nothing left to do").length).toBeGreaterThan(0);
  await waitFor(() => expect(saved().cells[1]?.kept).toEqual({ subject: "now-subject" }), { timeout: 3000 });
  expect(saved().cells[1]?.subject).toEqual(german.subject);
  await fireEvent.click(within(row(/^Text/)).getByRole("button", { name: "Write it after all" }));
  await waitFor(() => expect(standing(/^Text/)).toBe("missing"));
});

const lost: Diagnostic = {
  line: 1, column: 1, message: "“First name” is in the English text and missing here", severity: "error", part: "html",
  block: "b1", placeholder: "first_name", differs: "first_name",
}; // prettier-ignore
const written = ["subject", "b1", "b2"].map((part) => side(part, "authored"));
const dead = (block: string | null): Finding => ({
  rule: "dead_link", severity: "blocks", cell: { locale: "de", register: "formal" }, mend: null, overridden: null,
  place: { part: "html", block, words: "", line: null, column: null }, message: "", says: "dead-link-empty", args: { words: "here" },
}); // prettier-ignore

test("what was lost of the source, and what a rule keeps back, is still to do and is met", async () => {
  await open({ diagnostics: [lost], findings: [dead("subject"), { ...dead("b2"), cell: { locale: "en", register: null } }], parts: written }); // prettier-ignore
  const button = await screen.findByRole("button", { name: /^Next to do/ });
  await waitFor(() => expect(bare(button.textContent)).toMatch(/· 3/));
  expect(screen.queryByText("Nothing left to do")).toBeNull();
  const focused = () => document.activeElement?.closest("[data-block]")?.getAttribute("data-block");
  const met: (string | null | undefined)[] = [];
  for (const part of ["subject", "b1", "b2"]) {
    await fireEvent.click(screen.getByRole("button", { name: /^Next to do/ }));
    await waitFor(() => expect(focused()).toBe(part));
    met.push(focused());
  }
  expect(met).toEqual(["subject", "b1", "b2"]);
  expect(within(row(/^Heading/)).getByText("will not go out")).toBeTruthy();
  expect(within(row(/^Subject/)).getByText("will not go out")).toBeTruthy();
});

test("what keeps the text back outside of all parts is said in place of nothing left to do", async () => {
  await open({ findings: [dead(null)], parts: written });
  await fireEvent.click(within(row(/^Text/)).getByRole("button", { name: "Leave this out here" }));
  expect(await screen.findByText(/^Keeps the text back: /)).toBeTruthy();
  expect(screen.queryByText("Nothing left to do")).toBeNull();
});

test("copied structure brings the placeholder and no word, and stays missing", async () => {
  const { saved } = await open();
  await fireEvent.click(within(row(/^Text/)).getByRole("button", { name: "Copy structure" }));
  await waitFor(() => expect(row(/^Text/).querySelector(".target .tiptap .chip")?.textContent).toContain("First name"));
  expect(standing(/^Text/)).toBe("missing");
  expect(within(row(/^Text/)).queryByRole("button", { name: "Copy structure" })).toBeNull();
  await waitFor(() => expect(saved().cells[1]?.fields.b2).toEqual({ paragraphs: [{ style: "plain", runs: [chip] }] }), { timeout: 3000 }); // prettier-ignore
});

test("the source's own tab asks for the language to write beside it", async () => {
  await open();
  await fireEvent.click(screen.getByRole("tab", { name: /English/ }));
  expect(await screen.findByRole("heading", { name: /is what the other languages are written after/ })).toBeTruthy();
});

test("a translation is looked at before it is taken; cancelling changes nothing", async () => {
  const { asked } = await open();
  const take = async () => {
    await fireEvent.keyDown(screen.getByRole("button", { name: "Translator" }), { key: "Enter" });
    await fireEvent.click(await screen.findByRole("menuitem", { name: "Take a translation back" }));
    return await screen.findByRole("dialog");
  };
  const applied = () => asked.filter(({ command }) => command === "apply_translation").map(({ request }) => request);
  let dialog = await take();
  await waitFor(() => expect(bare(dialog.textContent)).toContain("1 text changes · 1 as before · 1 refused")); // prettier-ignore
  expect(bare(dialog.textContent)).toMatch(/Heading\s*There are no words in it\./);
  expect(dialog.querySelector("ins")?.textContent).toContain("Bis bald, First name");
  expect(dialog.querySelector("ins [lang]")?.getAttribute("lang")).toBe("de");
  await fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(applied()).toEqual([]);

  dialog = await take();
  await fireEvent.click(await within(dialog).findByRole("button", { name: /Take .?1.? text/ }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(applied()).toEqual([
    { template: "reminder", locale: "de", register: "formal", path: "/home/reminder-de.xlf", seen: "s1" },
  ]);
});

test("the file for a translator is asked for in the language, tone and kind that were chosen", async () => {
  const { asked } = await open();
  await fireEvent.keyDown(screen.getByRole("button", { name: "Translator" }), { key: "Enter" });
  await fireEvent.click(await screen.findByRole("menuitem", { name: "Send to a translator" }));
  const dialog = await screen.findByRole("dialog");
  await fireEvent.click(within(dialog).getByLabelText(/^As a table/));
  await fireEvent.click(within(dialog).getByRole("button", { name: "Save the file" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.find(({ command }) => command === "export_translation")?.request).toEqual({
    template: "reminder", locale: "de", register: "formal", format: "csv", path: "/home/out.xlf",
  }); // prettier-ignore
});
