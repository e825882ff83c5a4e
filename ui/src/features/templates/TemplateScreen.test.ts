// The editor as a whole, on a small message: what the keys and the pointer do to the text and to the document.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { ChipChoice, Diagnostic, Document, Template } from "../../api";
import { answerWith } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

const visit: ChipChoice = { name: "next_visit", label: "Next visit", group: "Facts", type: "date", example: null };
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

async function open(document = letter, diagnostics: Diagnostic[] = []) {
  const template: Template = {
    key: "reminder", name: "Reminder", channel: "email", default_locale: "en", revision: "r1", revision_number: 1, document,
  }; // prettier-ignore
  const asked = answerWith({
    get_template: () => template,
    save_template: () => template,
    list_templates: () => [],
    list_locales: () => [],
    list_readers: () => [],
    list_chips: () => [visit],
    preview_template: () => ({ person: null, subject: null, frame: null, text: null, cell: { locale: "en", register: null }, diagnostics, goes_out: false }),
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
    { line: 1, column: 13, message: "Nothing is called “first_nam” here", severity: "warning", part: "html", block: "b1", placeholder: "first_nam" },
  ]); // prettier-ignore
  await waitFor(() => expect(document.querySelector(".cm-lintRange")?.textContent).toBe("first_nam"));
  const written = screen.getByRole("textbox", { name: "HTML" });
  expect(written.textContent).toBe(html);
  expect(new Set([...written.querySelectorAll("span")].map((span) => span.className)).size).toBeGreaterThan(3);
  expect(asked.filter(({ command }) => command === "save_template")).toEqual([]);
});
