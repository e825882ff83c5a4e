// Personas on the wall: chosen as a way of it, made, renamed and removed, and opened large as themselves.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Persona, Preview, Template, WallPlace } from "../../api";
import { answerWith, type Answers } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

const template: Template = {
  key: "reminder", name: "Reminder", channel: "email", default_locale: "en", revision: "r1", revision_number: 1,
  document: {
    blocks: [],
    cells: [{ locale: "en", register: null, subject: { runs: [{ kind: "text", text: "Hello" }] }, hidden: [], fields: {} }],
  },
}; // prettier-ignore
const facts = {
  id: null, external_id: null, first_name: "Zoë", last_name: null, title: null, gender: null, locale: "ar", register: null,
  time_zone: null, birthday: null, preferred_channel: null, email: null, phone: null, postal: { line1: null, city: null, postcode: null, country: null },
  tags: [], attributes: {},
}; // prettier-ignore
const zoe: Persona = { id: "4", name: "No title", kind: "made_up", facts, called: "Zoë", locale: "ar" };
const place: WallPlace = { person: null, persona: "4", name: "No title", cell: null, why: { kind: "persona" } };
const message: Preview = {
  person: { id: null, name: "No title", locale: "ar", language: "Arabic" }, subject: "Hello Zoë", html: null, text: null, sms: null, app: null,
  frame: { html: "<p>Hello Zoë</p>", blocked: 0 }, diagnostics: [], goes_out: true,
  cell: { locale: "en", register: null, status: "borrowed", language: "English", rtl: false },
}; // prettier-ignore

async function open(answers: Partial<Answers> = {}) {
  vi.stubGlobal("IntersectionObserver", undefined);
  const asked = answerWith({
    get_template: () => template, save_template: () => template,
    get_workspace: () => ({ name: "Clinic", sample: false, path: "/clinic.attune", people: 3, today: "2026-11-23" }),
    list_templates: () => [], list_locales: () => [], list_chips: () => [], list_attributes: () => [],
    list_readers: () => [{ id: "9", name: "Ann Berg", locale: "en", why: null }],
    preview_template: () => message,
    list_wall: ({ way }) => ({ places: way.way === "personas" ? [place] : [], more: 0 }),
    preview_wall: ({ tiles }) => tiles.map(() => ({ state: "shown" as const, preview: message, differs: [] })),
    list_personas: () => [zoe],
    save_persona: () => "5", remove_persona: () => null,
    ...answers,
  }); // prettier-ignore
  render(TemplateScreen, { key: "reminder" });
  await screen.findByRole("textbox", { name: "Subject" });
  await fireEvent.click(screen.getByRole("radio", { name: "Wall" }));
  return asked;
}
const requests = (asked: Awaited<ReturnType<typeof open>>, command: string) =>
  asked.flatMap((one) => (one.command === command ? [one.request] : []));
const choose = async (way: string) =>
  fireEvent.change(await screen.findByRole("combobox", { name: "Who is on the wall" }), { target: { value: way } });

afterEach(() => vi.unstubAllGlobals());

test("the wall shows the saved personas, and a click opens one as itself", async () => {
  const asked = await open();
  await choose("personas_everywhere");
  const wall = await screen.findByRole("list", { name: "The message side by side" });
  await waitFor(() => expect(wall.textContent).toContain("Hello Zoë"));
  expect(requests(asked, "list_wall").at(-1)).toMatchObject({ way: { way: "personas", spread: "every_cell" } });
  expect(requests(asked, "preview_wall").at(-1)).toMatchObject({ tiles: [{ person: null, persona: "4" }] });
  await fireEvent.click(within(wall).getByRole("button", { name: /No title/ }));
  await waitFor(() =>
    expect(requests(asked, "preview_template").at(-1)).toMatchObject({ person: null, persona: "4", cell: null }),
  );
});

test("a persona is made up with what is known of it, and nothing else", async () => {
  const asked = await open();
  await choose("personas");
  await fireEvent.click(screen.getByRole("button", { name: "Change" }));
  const list = await screen.findByRole("dialog", { name: "Personas" });
  expect(list.textContent).toMatch(/No title.*Made up · Arabic/s);
  await fireEvent.click(within(list).getByRole("button", { name: "New persona" }));
  const form = await screen.findByRole("dialog", { name: "New persona" });
  await fireEvent.click(within(form).getByRole("button", { name: "Save" }));
  expect(form.textContent).toContain("Give the persona a name.");
  await fireEvent.input(within(form).getByLabelText("What you call it"), { target: { value: "Only a family name" } });
  await fireEvent.input(within(form).getByLabelText("Last name"), { target: { value: "Ng" } });
  await fireEvent.click(within(form).getByRole("button", { name: "Save" }));
  await waitFor(() => expect(requests(asked, "save_persona")).toHaveLength(1));
  expect(requests(asked, "save_persona")[0]).toMatchObject({
    id: null, name: "Only a family name", kind: "made_up", facts: { last_name: "Ng", first_name: null, locale: null },
  }); // prettier-ignore
});

test("a real person is pointed at, and taking a persona away can be undone", async () => {
  const asked = await open();
  await choose("personas");
  await fireEvent.click(screen.getByRole("button", { name: "Change" }));
  const list = await screen.findByRole("dialog", { name: "Personas" });
  await fireEvent.click(within(list).getByRole("button", { name: /Change.*No title/ }));
  const form = await screen.findByRole("dialog", { name: /Change.*No title/ });
  await fireEvent.click(within(form).getByRole("radio", { name: "A real person" }));
  await fireEvent.click(await within(form).findByRole("button", { name: "Ann Berg" }));
  await fireEvent.click(within(form).getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(requests(asked, "save_persona").at(-1)).toEqual({ id: "4", name: "No title", kind: "person", person: "9" }),
  );
  await fireEvent.click(await screen.findByRole("button", { name: /Remove.*No title/ }));
  await waitFor(() => expect(requests(asked, "remove_persona")).toEqual([{ id: "4" }]));
});
