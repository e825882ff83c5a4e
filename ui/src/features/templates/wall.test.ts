// The wall in use: places in sight are asked for, follow the words, say why they stop, and open one large.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Cell, Preview, Request, Template, WallPlace, WallTile } from "../../api";
import { answerWith, type Answers } from "../../test-host";
import TemplateScreen from "./TemplateScreen.svelte";

const cell = (locale: string): Cell => ({
  locale, register: null, subject: { runs: [{ kind: "text", text: "Hello" }] }, hidden: [],
  fields: { b1: { paragraphs: [{ style: "plain", runs: [{ kind: "text", text: "See you " }, { kind: "chip", name: "next_visit", format: null, missing: null }] }] } },
}); // prettier-ignore
const template: Template = {
  key: "reminder", name: "Reminder", channel: "email", default_locale: "en", revision: "r1", revision_number: 1,
  document: { blocks: [{ id: "b1", kind: "text" }], cells: [cell("en"), cell("de"), cell("is")] },
}; // prettier-ignore
const places: WallPlace[] = [
  { persona: null, person: "1", name: "Ann", cell: null, why: { kind: "reads" } },
  { persona: null, person: "2", name: "Ben", cell: null, why: { kind: "lacks", name: "next_visit" } },
  { persona: null, person: "1", name: "Ann", cell: { locale: "is", register: null }, why: { kind: "nobody_reads" } },
  { persona: null, person: "9", name: "Zoe", cell: null, why: { kind: "longest_name" } },
];
const message = (locale: string, subject: string): Preview => ({
  person: null, subject, html: null, text: null, sms: null, app: null, frame: { html: `<p>${subject}</p>`, blocked: 0 }, diagnostics: [], goes_out: true,
  cell: { locale, register: null, status: "authored", language: locale, rtl: false },
}); // prettier-ignore
const stopped: Preview = {
  ...message("de", ""), frame: null, subject: null, goes_out: false,
  diagnostics: [{ line: 1, column: 1, message: "Ben has no “Next visit”", severity: "error", part: "html", block: "b1", placeholder: "next_visit", differs: null }],
}; // prettier-ignore

/** The words of the text block as a request holds them. */
const words = (request: Request<"preview_wall">) => JSON.stringify(request.unsaved?.cells[0]?.fields);
const tile = (preview: Preview, rest: Partial<Extract<WallTile, { state: "shown" }>> = {}): WallTile => ({
  state: "shown", preview, differs: [], ...rest,
}); // prettier-ignore
const answer = (asked: Request<"preview_wall">): WallTile[] =>
  asked.tiles.map(({ person, cell }) => {
    if (person === "9") return { state: "gone" };
    if (person === "2") return tile(stopped);
    const differs = [{ part: "b1", kind: "text", begins: "See you", how: "left_out" as const }];
    return cell ? tile(message("is", "Halló"), { differs }) : tile(message("en", "Your visit"));
  });

async function open(answers: Partial<Answers> = {}) {
  const asked = answerWith({
    get_template: () => template,
    save_template: () => template,
    get_workspace: () => ({ name: "Clinic", sample: false, path: "/clinic.attune", people: 3, today: "2026-11-23" }),
    list_templates: () => [], list_locales: () => [], list_chips: () => [], list_readers: () => [],
    preview_template: () => message("en", "Your visit"),
    list_wall: () => ({ places, more: 2 }),
    preview_wall: answer,
    ...answers,
  }); // prettier-ignore
  render(TemplateScreen, { key: "reminder" });
  await screen.findByRole("textbox", { name: "Subject" });
  expect(asked.some(({ command }) => command === "list_wall")).toBe(false);
  await fireEvent.click(screen.getByRole("radio", { name: "Wall" }));
  const wall = await screen.findByRole("list", { name: "The message side by side" });
  const walls = () =>
    asked.flatMap((one) => (one.command === "preview_wall" ? [one.request as Request<"preview_wall">] : []));
  return { asked, wall, walls };
}
const bare = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "");
const tilesOf = (wall: HTMLElement) => within(wall).getAllByRole("button").map((button) => button.closest("li")!); // prettier-ignore

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("each place says who, in which words, why, and what stops the message", async () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  const { wall } = await open();
  await waitFor(() => expect(wall.textContent).toContain("Your visit"));
  const [ann, ben, iceland, zoe] = tilesOf(wall).map((one) => bare(one.textContent));
  expect(ann).toMatch(/Ann.*written.*reads this text.*Your visit/s);
  expect(ben).toMatch(/Ben.*will not go out.*no “next_visit”.*Ben has no “Next visit”/s);
  expect(iceland).toMatch(/Ann.*nobody reads this yet.*Halló/s);
  expect(zoe).toContain("This person is no longer here.");
  expect(wall.textContent).toContain("2 more are not shown");

  expect(iceland).not.toContain("left out");
  await fireEvent.click(screen.getByRole("button", { name: "Mark what differs from the original" }));
  expect(bare(tilesOf(wall)[2]?.textContent)).toContain("Text “See you” is left out");
  expect(wall.querySelectorAll("iframe")).toHaveLength(2);
  expect([...wall.querySelectorAll("iframe")].map((frame) => frame.getAttribute("sandbox"))).not.toContain(
    "allow-scripts",
  );
});

test("only places in sight are asked for and drawn", async () => {
  const observers = new Map<Element, (entries: { isIntersecting: boolean }[]) => void>();
  class Observer {
    constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
    observe = (element: Element) => void observers.set(element, this.tell);
    disconnect = () => undefined;
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  const { wall, walls } = await open();
  const [first, , third] = tilesOf(wall);
  const sight = (place: Element | undefined, isIntersecting: boolean) => observers.get(place!)?.([{ isIntersecting }]);
  expect(walls()).toEqual([]);
  sight(third, true);
  await waitFor(() => expect(walls()).toHaveLength(1));
  expect(walls()[0]?.tiles).toEqual([{ person: "1", persona: null, cell: { locale: "is", register: null } }]);
  await waitFor(() => expect(wall.querySelectorAll("iframe")).toHaveLength(1));
  sight(first, true);
  await waitFor(() => expect(walls().at(-1)?.tiles).toEqual([{ person: "1", persona: null, cell: null }]));
  sight(third, false);
  await waitFor(() => expect(wall.querySelectorAll("iframe")).toHaveLength(1));
});

test("while one question is on its way only the newest words wait for the next", async () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  const waiting: (() => void)[] = [];
  const slow = (asked: Request<"preview_wall">) =>
    new Promise<WallTile[]>((resolve) => waiting.push(() => resolve(answer(asked))));
  const { wall, walls } = await open({ preview_wall: slow as unknown as NonNullable<Answers["preview_wall"]> });
  const text = screen.getByRole("textbox", { name: "Text" });
  text.focus();
  const chip = text.querySelector(".chip-holder");
  if (chip) await fireEvent.click(chip);
  await waitFor(() => expect(waiting).toHaveLength(1));
  const event = new KeyboardEvent("keypress", { key: "!", bubbles: true, cancelable: true });
  await fireEvent(text, Object.assign(event, { charCode: 33 }));
  await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await fireEvent.click(screen.getByRole("button", { name: "Redo" }));
  expect(walls()).toHaveLength(1);
  waiting[0]?.();
  await waitFor(() => expect(walls()).toHaveLength(2));
  expect(words(walls()[1]!)).toContain('"text":"!"');
  waiting[1]?.();
  await waitFor(() => expect(wall.textContent).toContain("Your visit"));
  expect(walls()).toHaveLength(2);
});

test("a click opens one large: a reader as themselves, a text nobody reads as it is", async () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  const { asked, wall } = await open();
  const previews = () => asked.filter(({ command }) => command === "preview_template").map(({ request }) => request as Request<"preview_template">); // prettier-ignore
  await fireEvent.click(within(wall).getByRole("button", { name: "Ben" }));
  await waitFor(() => expect(previews().at(-1)).toMatchObject({ person: "2", cell: null }));
  expect(screen.queryByRole("list", { name: "The message side by side" })).toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: "Wall" }));
  const again = await screen.findByRole("list", { name: "The message side by side" });
  await waitFor(() => expect(within(again).getAllByRole("button", { name: "Ann" })).toHaveLength(2));
  await fireEvent.click(within(again).getAllByRole("button", { name: "Ann" })[1]!);
  await waitFor(() => expect(previews().at(-1)).toMatchObject({ person: "1", cell: { locale: "is", register: null } }));
});

test("the people chosen for the wall are kept", async () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  localStorage.setItem("attune.wall:/clinic.attune:reminder", JSON.stringify(["9", "1"]));
  const { asked } = await open();
  await fireEvent.change(screen.getByLabelText("Who is on the wall"), { target: { value: "these" } });
  await waitFor(() =>
    expect(asked.findLast(({ command }) => command === "list_wall")?.request).toEqual({
      template: "reminder",
      way: { way: "these", people: ["9", "1"] },
    }),
  );
});
