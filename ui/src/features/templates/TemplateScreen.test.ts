// The editor as a whole, on a small message: what the keys and the pointer do to the text and to the document.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { ChipChoice, Document, Template } from "../../api";
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

async function open(document = letter) {
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
    preview_template: () => ({ person: null, subject: null, frame: null, text: null, cell: null, diagnostics: [], goes_out: false }),
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(TemplateScreen, { key: "reminder" });
  const text = await screen.findByRole("textbox", { name: "Text" });
  return { asked, text };
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
  const { text } = await open();
  await clickChip(text);
  expect(document.activeElement).toBe(text);
  await type(text, "!");
  expect(text.textContent).toMatch(/^See you Next visit.*!then$/);
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Next visit" })).toBeNull());
});

test("Enter goes into the chip's popover, a changed format keeps it open, and Escape comes back to the text", async () => {
  const { text, asked } = await open();
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
