// The editor as a whole, on a small message: what the keys and the pointer do to the text and to the document.
import type { TiptapEditorHTMLElement } from "@tiptap/core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { ChipChoice, Diagnostic, Document, Template } from "../../api";
import { answerWith } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

afterEach(() => vi.restoreAllMocks());

const visit: ChipChoice = {
  name: "next_visit",
  label: "Next visit",
  group: "Facts",
  type: "date",
  example: null,
  choices: [],
};
const letter: Document = {
  blocks: [
    { id: "b1", kind: "text" },
    { id: "b2", kind: "divider" },
  ],
  cells: [
    {
      locale: "en",
      register: null,
      subject: { runs: [{ kind: "text", text: "Hello" }] },
      fields: {
        b1: {
          paragraphs: [
            {
              style: "plain",
              runs: [
                { kind: "text", text: "See you " },
                { kind: "chip", name: "next_visit", format: null, missing: null },
                { kind: "text", text: "then" },
              ],
            },
          ],
        },
      },
      hidden: [],
    },
  ],
};

const bare = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "");

async function open(
  document = letter,
  diagnostics: Diagnostic[] = [],
  chips: ChipChoice[] = [visit],
  more: object = {},
) {
  const template: Template = {
    key: "reminder", name: "Reminder", channel: "email", default_locale: "en", revision: JSON.stringify(document), revision_number: 1, document,
  }; // prettier-ignore
  const asked = answerWith({
    get_template: () => template,
    save_template: () => template,
    list_templates: () => [],
    list_locales: () => [
      { tag: "en", name: "English", native: "English", rtl: false },
      { tag: "de", name: "German", native: "Deutsch", rtl: false },
    ],
    list_readers: () => [],
    list_chips: () => chips,
    list_number_forms: () => [
      { form: "one", examples: ["1"], more: false },
      { form: "few", examples: ["2", "3", "4", "22"], more: true },
      { form: "other", examples: ["0.5", "1.5"], more: true },
    ],
    preview_template: () => ({ person: null, subject: null, frame: null, text: null, cell: { locale: "en", register: null }, diagnostics, goes_out: false }),
    ...more,
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(TemplateScreen, { key: "reminder" });
  await screen.findByRole("textbox", { name: "Subject" });
  return { asked };
}

/** A press on the key of a letter, as the text hears it. */
function type(text: HTMLElement, letter: string) {
  const event = new KeyboardEvent("keypress", { key: letter, bubbles: true, cancelable: true });
  return fireEvent(text, Object.assign(event, { charCode: letter.charCodeAt(0) }));
}

async function clickChip(text: HTMLElement) {
  const chip = text.querySelector<HTMLElement>(".chip-holder");
  text.focus();
  if (chip) await fireEvent.click(chip);
  return await screen.findByRole("dialog", { name: "Next visit" });
}

test("a clicked chip shows what it does and leaves the keys with the text: typing goes on behind it", async () => {
  await open();
  const text = screen.getByRole("textbox", { name: "Text" });
  await clickChip(text);
  expect(document.activeElement).toBe(text);
  await type(text, "!");
  expect(text.textContent).toMatch(/^See you Next visit.*!then$/);
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Next visit" })).toBeNull());
});

test("Enter goes into the chip's popover, a changed format keeps it open, and Escape comes back to the text", async () => {
  const { asked } = await open();
  const text = screen.getByRole("textbox", { name: "Text" });
  const popover = await clickChip(text);
  await fireEvent.keyDown(text, { key: "Enter" });
  const format = within(popover).getByLabelText<HTMLSelectElement>("How it looks");
  await waitFor(() => expect(document.activeElement).toBe(format));
  await fireEvent.change(format, { target: { value: "long" } });
  expect(screen.getByRole("dialog", { name: "Next visit" })).toBe(popover);
  await fireEvent.keyDown(format, { key: "Escape" });
  await waitFor(() => expect(document.activeElement).toBe(text));
  expect(screen.queryByRole("dialog", { name: "Next visit" })).toBeNull();
  expect(text.querySelector(".chip.selected")).toBeNull();
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.request)).toContain('"format":"long"'));
});

test("a source block is written with colours, and its findings are underlined where they are", async () => {
  const html = "<p>Hello {{ first_nam }}</p>";
  const source: Document = { blocks: [{ id: "b1", kind: "source" }], cells: letter.cells.map((cell) => ({ ...cell, fields: { b1: { html, text: null } } })) }; // prettier-ignore
  const { asked } = await open(source, [
    { line: 1, column: 13, message: "Nothing is called “first_nam” here", severity: "warning", part: "html", block: "b1", placeholder: "first_nam", differs: null },
  ]); // prettier-ignore
  await waitFor(() => expect(document.querySelector(".cm-lintRange")?.textContent).toBe("first_nam"));
  const written = screen.getByRole("textbox", { name: "HTML" });
  expect(written.textContent).toBe(html);
  const colours = () => new Set([...written.querySelectorAll("span")].map((span) => span.className)).size;
  await waitFor(() => expect(colours()).toBeGreaterThan(2));
  expect(asked.filter(({ command }) => command === "save_template")).toEqual([]);
});

test("a cell's tone can be changed later; its language only while someone else keeps the default one", async () => {
  const german = { ...letter.cells[0]!, locale: "de" };
  const { asked } = await open({ ...letter, cells: [...letter.cells, german] });
  const change = async (locale: string, register: string) => {
    await fireEvent.keyDown(screen.getByRole("button", { name: /^More about (English|Deutsch)/ }), { key: "Enter" });
    await fireEvent.click(await screen.findByRole("menuitem", { name: "Change language or tone" }));
    const dialog = await screen.findByRole("dialog");
    await fireEvent.change(within(dialog).getByLabelText("Language"), { target: { value: locale } });
    await fireEvent.change(within(dialog).getByLabelText("For people addressed"), { target: { value: register } });
    await fireEvent.click(within(dialog).getByRole("button", { name: "Change" }));
    return dialog;
  };
  const dialog = await change("de", "");
  expect(dialog.textContent).toContain("already written in that language and tone");
  await fireEvent.change(within(dialog).getByLabelText("For people addressed"), { target: { value: "formal" } });
  await fireEvent.click(within(dialog).getByRole("button", { name: "Change" }));
  expect(bare(dialog.textContent)).toContain("gets English, so it has to stay");
  await fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));

  await change("en", "informal");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const saved = () => asked.findLast(({ command }) => command === "save_template")?.request as { document: Document };
  await waitFor(() => expect(saved()?.document.cells.map(({ locale, register }) => [locale, register])).toEqual([["en", "informal"], ["de", null]]), { timeout: 3000 }); // prettier-ignore
});

test("a message is taken into a new campaign by its own name", async () => {
  await open();
  expect(screen.getByRole("link", { name: "Use in a campaign" }).getAttribute("href")).toBe(
    "#/campaigns?template=reminder",
  );
});

/** Blocks of forty pixels each, one under the other, as the window would lay them out. */
function layOut() {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const at = [...document.querySelectorAll(".column > [data-block]")].indexOf(this);
    return new DOMRect(0, Math.max(0, at) * 40, 300, 40);
  });
  Element.prototype.setPointerCapture = () => undefined;
}

const pointer = (name: string, y: number) => new PointerEvent(name, { clientX: 5, clientY: y, button: 0, bubbles: true, cancelable: true, pointerId: 1 }); // prettier-ignore
const kinds = () =>
  [...document.querySelectorAll(".column > [data-block]")].map((row) => row.getAttribute("data-block"));

test("a block dragged by its handle goes where the line was; Escape and undo put it back", async () => {
  await open();
  layOut();
  const handle = () => screen.getByRole("button", { name: /^Text: drag/ });
  await fireEvent(handle(), pointer("pointerdown", 10));
  await fireEvent(handle(), pointer("pointermove", 75));
  await waitFor(() => expect(document.querySelector(".column > .line")).toBeTruthy());
  await fireEvent.keyDown(window, { key: "Escape" });
  await fireEvent(handle(), pointer("pointerup", 75));
  expect([kinds(), document.querySelector(".column > .line")]).toEqual([["b1", "b2"], null]);

  await fireEvent(handle(), pointer("pointerdown", 10));
  await fireEvent(handle(), pointer("pointermove", 75));
  await fireEvent(handle(), pointer("pointerup", 75));
  await waitFor(() => expect(kinds()).toEqual(["b2", "b1"]));
  await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(kinds()).toEqual(["b1", "b2"]));
});

test("the line a block was asked for in becomes that block, and nothing empty stays behind", async () => {
  const { asked } = await open({ ...letter, cells: letter.cells.map((cell) => ({ ...cell, fields: {} })) });
  const text = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Text" });
  text.editor?.commands.insertContent("/line");
  await screen.findByRole("option", { name: /^Line/ });
  await fireEvent.keyDown(text, { key: "Enter" });
  await waitFor(() => expect(kinds()).toEqual(["b3", "b2"]));
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.request)).not.toContain('"b1"'));
});

test("a block asked for in a new line of a text takes that line with it and leaves the text", async () => {
  const { asked } = await open();
  const text = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Text" });
  text.editor?.chain().focus("end").splitBlock().insertContent("/line").run();
  await screen.findByRole("option", { name: /^Line/ });
  await fireEvent.keyDown(text, { key: "Enter" });
  await waitFor(() => expect(kinds()).toEqual(["b1", "b3", "b2"]));
  await waitFor(() => {
    const saved = asked.findLast(({ command }) => command === "save_template")?.request as { document: Document };
    expect(saved.document.cells[0]?.fields["b1"]).toEqual(letter.cells[0]?.fields["b1"]);
  });
});

test("a handle pressed without moving opens the menu", async () => {
  await open();
  layOut();
  const handle = screen.getByRole("button", { name: /^Text: drag/ });
  await fireEvent(handle, pointer("pointerdown", 10));
  expect(screen.queryByRole("menu")).toBeNull();
  await fireEvent(handle, pointer("pointerup", 12));
  expect(await screen.findByRole("menuitem", { name: "Make a copy" })).toBeTruthy();
});

const visits: ChipChoice = {
  name: "visits",
  label: "Visits",
  group: "Facts",
  type: "number",
  example: "3",
  choices: [],
};
const changing: Document = {
  ...letter,
  cells: letter.cells.map((cell) => ({
    ...cell,
    fields: {
      b1: {
        paragraphs: [
          { style: "plain", runs: [{ kind: "plural", name: "visits", forms: { other: "# visits" }, missing: null }] },
        ],
      },
    },
  })),
};

test("words that change with a number have one field for each kind of number, named by the numbers", async () => {
  const { asked } = await open(changing, [], [visits]);
  const text = screen.getByRole("textbox", { name: "Text" });
  const chip = text.querySelector<HTMLElement>(".chip-holder");
  if (chip) await fireEvent.click(chip);
  const popover = await screen.findByRole("dialog", { name: "Words that change with a number" });
  const few = await within(popover).findByLabelText<HTMLInputElement>("For 2, 3, 4, 22…");
  expect(within(popover).getByLabelText<HTMLInputElement>("For everything else").value).toBe("# visits");
  expect(popover.textContent).not.toMatch(/plural|category/i);
  await fireEvent.input(few, { target: { value: "# visitses" } });
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.request)).toContain('"few":"# visitses"'));
  await fireEvent.click(within(popover).getByRole("button", { name: "Same as everything else" }));
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.request)).toContain('"one":"# visits"'));
});

test("a saying without words here is told at its place, with the way to the culture's card", async () => {
  await open(letter, [
    { line: 1, column: 1, message: "English has no way of saying “good luck” yet", severity: "error", part: "html", block: "b1", placeholder: "idioms.good_luck", differs: null },
  ]); // prettier-ignore
  const way = await screen.findByRole("link", { name: /Open the card for/ });
  expect(way.getAttribute("href")).toContain("culture");
});

test("Tab goes from cell to cell of a table, and behind the last one comes a new row", async () => {
  const line = (text: string) => [{ kind: "text" as const, text }];
  const lines = { "1.1": line("Subject"), "1.2": line("Room"), "2.1": line("Maths"), "2.2": line("B12") };
  const [cell] = letter.cells;
  if (!cell) throw new Error("no cell");
  await open({
    blocks: [{ id: "t", kind: "table", down: 2, across: 2, header: true }],
    cells: [{ ...cell, fields: { t: { lines } } }],
  });
  const at = (row: number, column: number) => screen.findByRole("textbox", { name: `Row ${row}, column ${column}` });
  const tab = (from: HTMLElement, shiftKey = false) => fireEvent.keyDown(from, { key: "Tab", shiftKey });
  const first = await at(1, 1);
  first.focus();
  await tab(first);
  await waitFor(async () => expect(document.activeElement).toBe(await at(1, 2)));
  await tab(await at(1, 2), true);
  await waitFor(() => expect(document.activeElement).toBe(first));
  await tab(await at(2, 2));
  const added = await at(3, 1);
  await waitFor(() => expect(document.activeElement).toBe(added));
  // The keyboard gets out of it again.
  expect(await tab(await at(3, 2))).toBe(true);
});

test("a fragment without words in a language is told by its name, and the language is not finished", async () => {
  const unfinished = {
    rule: "unfinished",
    severity: "blocks",
    says: "unfinished",
    args: { message: "This text has no words in this language yet" },
    message: "This text has no words in this language yet",
    cell: { locale: "en", register: null },
    place: { part: "html", block: "f/b1", words: "", line: null, column: null },
    mend: null,
    overridden: null,
  };
  await open({ ...letter, blocks: [...letter.blocks, { id: "f", kind: "fragment", key: "hours" }] }, [], [visit], {
    lint_template: () => ({ findings: [unfinished], reading: [] }),
    list_fragments: () => [
      { key: "hours", name: "Hours", default_locale: "de", cells: [], templates: 1, saved_at: "" },
    ],
  });
  await screen.findByRole("tab", { name: /incomplete/i });
  await fireEvent.click(await screen.findByRole("button", { name: /One thing/ }));
  const told = await screen.findAllByText(/fragment .*Hours.*: .*has no words in this language/);
  expect(told.length).toBeGreaterThan(0);
});

test("a fragment's words stand where they will be read, in the language being written", async () => {
  const runs = (text: string) => ({
    paragraphs: [{ style: "plain" as const, runs: [{ kind: "text" as const, text }] }],
  });
  const cell = (locale: string, text: string) => ({
    locale,
    register: null,
    subject: { runs: [] },
    fields: { w: runs(text) },
    hidden: [],
  });
  const hours = { blocks: [{ id: "w", kind: "text" }], cells: [cell("de", "Von neun bis zwölf"), cell("en", "From nine to twelve")] }; // prettier-ignore
  const shows: Document = { ...letter, blocks: [...letter.blocks, { id: "f", kind: "fragment", key: "hours" }] };
  const saved = { name: "", channel: "email", default_locale: "en", revision: "1", revision_number: 1 };
  await open(shows, [], [visit], {
    get_template: ({ key }: { key: string }) => ({ ...saved, key, document: key === "hours" ? hours : shows }),
    list_fragments: () => [
      { key: "hours", name: "Hours", default_locale: "de", cells: [], templates: 1, saved_at: "" },
    ],
    list_pictures: () => [],
  });
  await screen.findByText("From nine to twelve");
  expect(screen.queryByText("Von neun bis zwölf")).toBeNull();
  expect(screen.queryByRole("textbox", { name: /nine/ }), "they are the fragment's to change").toBeNull();
});

test("what changes with a fragment is read before it is saved, and that it is not saved yet is said", async () => {
  const change = { cell: { locale: "en", register: null }, pieces: [{ text: "now", stood: "now" }] };
  const fragment = { key: "reminder", name: "Hours", channel: "email", is_fragment: true, default_locale: "en", revision: "1", revision_number: 1, document: letter }; // prettier-ignore
  answerWith({
    get_template: () => fragment,
    list_locales: () => [{ tag: "en", name: "English", native: "English", rtl: false }],
    list_fragment_uses: () => ({ templates: [{ key: "news", name: "News" }], campaigns: [], fragments: [] }),
    list_changes: () => [change],
  } as unknown as Parameters<typeof answerWith>[0]);
  render(TemplateScreen, { key: "reminder" });
  const text = await screen.findByRole<TiptapEditorHTMLElement>("textbox", { name: "Text" });
  const save = await screen.findByRole("button", { name: "Save everywhere" });
  expect(screen.queryByText(/Not saved yet/)).toBeNull();
  text.editor?.commands.insertContent("Now ");
  await screen.findByText(/Not saved yet/);
  await fireEvent.click(save);
  const dialog = await screen.findByRole("dialog");
  await waitFor(() => expect(dialog.querySelector("ins")?.textContent).toContain("now"));
  expect(within(dialog).getByText("News")).toBeTruthy();
});

test("a word that nothing is called by is told so, and one writes on behind it", async () => {
  const { asked } = await open();
  const text = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Text" });
  text.editor?.chain().focus("end").insertContent(" @zzz").run();
  await screen.findByText(/Nothing is called so/);
  text.editor?.commands.insertContent(" goes");
  await waitFor(() => expect(screen.queryByText(/Nothing is called so/)).toBeNull());
  expect(text.querySelector(".suggestion"), "it does not look like a field").toBeNull();
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.request)).toContain("@zzz goes"));
});

test("Enter in a heading goes into the empty text that waits beneath it", async () => {
  const blocks = [{ id: "h", kind: "heading" as const }, { id: "e", kind: "text" as const }, ...letter.blocks];
  await open({ ...letter, blocks });
  const heading = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Heading" });
  heading.focus();
  await fireEvent.keyDown(heading, { key: "Enter" });
  const texts = screen.getAllByRole("textbox", { name: "Text" });
  await waitFor(() => expect(document.activeElement).toBe(texts[0]));
  expect(texts).toHaveLength(2);
});

test("a bar of tools is one stop of the Tab key, and arrows go along it", async () => {
  await open();
  screen.getByRole("textbox", { name: "Text" }).focus();
  const bar = await screen.findByRole("toolbar");
  const tools = within(bar).getAllByRole("button");
  expect(tools.map(({ tabIndex }) => tabIndex).filter((stop) => stop === 0)).toHaveLength(1);
  tools[0]?.focus();
  await fireEvent.keyDown(tools[0] as HTMLElement, { key: "ArrowRight" });
  expect(document.activeElement).toBe(tools[1]);
  await fireEvent.keyDown(tools[1] as HTMLElement, { key: "End" });
  expect(document.activeElement).toBe(tools.at(-1));
  await waitFor(() => expect(tools.at(-1)?.tabIndex).toBe(0));
  await fireEvent.keyDown(tools.at(-1) as HTMLElement, { key: "ArrowRight" });
  expect(document.activeElement).toBe(tools[0]);
});

test("a language whose source is broken is not finished, and the preview says so once", async () => {
  const words = "Something is opened here and never closed";
  const found = {
    rule: "unfinished", severity: "blocks", says: "unfinished", args: { message: words }, message: words,
    cell: { locale: "en", register: null }, place: { part: "html", block: "b1", words: "", line: 1, column: 1 },
    mend: null, overridden: null,
  }; // prettier-ignore
  const english = letter.cells[0]!;
  const source = { ...english, fields: { ...english.fields, b1: { html: "<p>{% if x %}</p>", text: null } } };
  const blocks = letter.blocks.map((block) => (block.id === "b1" ? { id: "b1", kind: "source" as const } : block));
  const diagnostic = {
    severity: "error",
    part: "html",
    block: null,
    line: 1,
    column: 1,
    message: words,
    placeholder: null,
  };
  await open({ ...letter, blocks, cells: [source] } as unknown as Document, [diagnostic as never], [visit], {
    lint_template: () => ({ findings: [found], reading: [] }),
  });
  await screen.findByRole("tab", { name: /incomplete/i });
  await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(1));
});

test("a moment is put in with its time of day, and a list whose items say several things is not among the words", async () => {
  const moment = { ...visit, example: "2026-12-03T14:30" };
  const fact = { name: "item.date", label: "Date", type: "date" as const, example: null };
  const list = { ...visit, name: "appointments", label: "Appointments", type: "list" as const, facts: [fact] };
  const { asked } = await open(letter, [], [moment, list]);
  const text = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Text" });
  text.editor?.chain().focus("end").insertContent(" @").run();
  await screen.findByRole("option", { name: /Next visit.*14:30|Next visit.*2:30/ });
  expect(screen.queryByRole("option", { name: /Appointments/ })).toBeNull();
  await fireEvent.keyDown(text, { key: "Enter" });
  await waitFor(() => {
    const saved = JSON.stringify(asked.findLast(({ command }) => command === "save_template")?.request);
    expect(saved).toContain('"format":"datetime"');
  });
  await screen.findByText(/3 December 2026 (at|um) 14:30|3\. Dezember 2026 um 14:30|December 3, 2026 at 2:30/);
});

const unsaid = (block: string | null, message: string): Diagnostic => ({
  part: block ? "html" : "subject", severity: "error", message, line: 1, column: 1, placeholder: null, block, differs: null,
}); // prettier-ignore

test("a new message opens with the caret in its subject and scolds nobody before the first word", async () => {
  const nothing = unsaid("b1", "This text has no words in this language yet");
  const cells = letter.cells.map((cell) => ({ ...cell, subject: { runs: [] }, fields: {} }));
  await open({ ...letter, cells }, [nothing, unsaid(null, "The subject is empty")]);
  const subject = screen.getByRole<TiptapEditorHTMLElement>("textbox", { name: "Subject" });
  await waitFor(() => expect(document.activeElement).toBe(subject));
  await screen.findByText("Not written yet");
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const scolding of [/incomplete/, /no words/, /is empty/, /will not go out/i, /to finish/])
    expect(screen.queryByText(scolding)).toBeNull();
  subject.editor?.commands.insertContent("Hello");
  expect((await screen.findAllByText(/incomplete/)).length).toBeGreaterThan(0);
});

test("a picture without alternative text has a field for it in its place", async () => {
  const shown = {
    file: "0a", width: 4, height: 4, bytes: 9, whose: { kind: "everybody" }, alt: null, alt_elsewhere: null, card: null,
  }; // prettier-ignore
  const { asked } = await open(
    { ...letter, blocks: [...letter.blocks, { id: "p", kind: "image", slot: "door", width: "full" }] },
    [],
    [visit],
    { list_pictures: () => [{ key: "door", name: "Door", shown }], say_alternative: () => null },
  );
  await fireEvent.input(await screen.findByLabelText("Alternative text"), { target: { value: "Our door" } });
  expect(screen.queryByText("No alternative text yet")).toBeNull();
  await fireEvent.change(screen.getByLabelText("Alternative text"));
  await waitFor(() =>
    expect(asked).toContainEqual({
      command: "say_alternative",
      request: { slot: "door", locale: null, alt: "Our door", alt_locale: "en" },
    }),
  );
  const said = asked.findIndex(({ command }) => command === "say_alternative");
  await waitFor(() => expect(asked.slice(said).map(({ command }) => command)).toContain("preview_template"));
});
