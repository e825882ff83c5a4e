// The card in use: who says what, changing a value, and giving it back.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CultureCard, Holiday, PictureSlot } from "../../api";
import { answerWith } from "../../test-host";
import CultureScreen from "./CultureScreen.svelte";

const card: CultureCard = {
  tag: "de-CH", name: "German (Switzerland)", native: "Deutsch (Schweiz)", rtl: false, reviewed: false, chain: ["de-CH", "de"], parents: ["de", "de-AT"],
  values: [
    { key: "address.register", value: "formal", origin: "starter", from: "de" },
    { key: "address.closing.formal", value: "Freundliche Grüsse", origin: "ours", from: "de-CH" },
  ],
  previews: [{ key: "preview.date", value: "3. Dezember 2026", origin: "cldr", from: "de-CH" }],
  unsaid: ["voice.use"],
}; // prettier-ignore

test("a value says whose it is, is changed in words, and is given back", async () => {
  const asked = answerWith({ get_culture: () => card, save_culture: () => card });
  render(CultureScreen, { tag: "de-CH" });
  expect(await screen.findByText("3. Dezember 2026")).toBeTruthy();
  expect(screen.getByText("Yours")).toBeTruthy();
  expect(screen.getByText("Nothing is said here")).toBeTruthy();

  await fireEvent.click(screen.getByRole("button", { name: "Change: Formal closing" }));
  const field = await screen.findByLabelText("What holds here");
  await fireEvent.input(field, { target: { value: "Beste Grüsse" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const saved = { tag: "de-CH", key: "address.closing.formal", value: "Beste Grüsse" };
  expect(asked).toContainEqual({ command: "save_culture", request: saved });

  await fireEvent.click(await screen.findByRole("button", { name: "Change: Formal closing" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Use the studio’s own" }));
  expect(asked).toContainEqual({ command: "save_culture", request: { ...saved, value: null } });
});

test("what a culture goes by, its calendar and its digits are chosen by their names", async () => {
  const identity = (key: string, value: string) => ({
    key: `identity.${key}`,
    value,
    origin: "cldr" as const,
    from: "de-CH",
  });
  const values = [
    identity("parent", "de"),
    identity("script", "Latn"),
    identity("calendar", "gregory"),
    identity("numbering", "latn"),
  ];
  const asked = answerWith({ get_culture: () => ({ ...card, values }), save_culture: () => card });
  render(CultureScreen, { tag: "de-CH" });
  expect(await screen.findByText("Latin")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Change: Script" }), "the tag says it").toBeNull();
  for (const [name, key, value, words] of [
    ["Goes back to", "parent", "de-AT", "German (Austria)"],
    ["Calendar", "calendar", "persian", "Persian Calendar"],
    ["Digits", "numbering", "arab", "١٢٣٤٥٦٧٨٩٠"],
  ]) {
    await fireEvent.click(screen.getByRole("button", { name: `Change: ${name}` }));
    const field = await screen.findByLabelText("What holds here");
    expect(screen.getAllByRole("option").map((option) => option.textContent?.trim())).toContain(words);
    await fireEvent.change(field, { target: { value } });
    await fireEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(asked).toContainEqual({ command: "save_culture", request: { tag: "de-CH", key: `identity.${key}`, value } });
    await waitFor(() => expect(screen.queryByLabelText("What holds here")).toBeNull());
  }
});

const winter: PictureSlot = {
  key: "winter", name: "Winter", cultures: [], everybody: true, used_in: [{ key: "news", name: "Newsletter" }],
  shown: { file: "f00d", width: 8, height: 4, bytes: 9, whose: { kind: "everybody" }, alt: null, alt_elsewhere: "en", card: null },
}; // prettier-ignore

test("a borrowed picture gets words of the culture's own, and another file when one is chosen", async () => {
  const asked = answerWith(
    {
      get_culture: () => card,
      list_pictures: () => [winter],
      get_picture: () => ({ media: "image/png", data: "" }),
      say_alternative: () => null,
      look_at_picture: () => ({ file: "beef", width: 40, height: 30, media: "image/png", data: "" }),
      put_picture: () => ({ slot: "winter" }),
    },
    { pickFile: () => Promise.resolve("/home/ana/snow.png") },
  );
  render(CultureScreen, { tag: "de-CH" });
  expect(await screen.findByText("the one for everyone")).toBeTruthy();
  expect(screen.getByText(/only in .*English.* so far/)).toBeTruthy();

  await fireEvent.click(screen.getByRole("button", { name: "Change: Winter" }));
  expect(screen.queryByText("Who sees it"), "everyone's words are another language's").toBeNull();
  await fireEvent.input(await screen.findByLabelText("Alternative text"), { target: { value: " Schnee " } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const said = { slot: "winter", locale: "de-CH", alt: "Schnee", alt_locale: "de-CH" };
  await waitFor(() => expect(asked).toContainEqual({ command: "say_alternative", request: said }));

  await fireEvent.click(await screen.findByRole("button", { name: "Change: Winter" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Choose another file" }));
  expect(await screen.findByText("snow.png")).toBeTruthy();
  await fireEvent.click(screen.getByRole("checkbox", { name: /only decorates/ }));
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const put = { slot: "winter", name: null, locale: "de-CH", path: "/home/ana/snow.png", alt: "", alt_locale: null };
  await waitFor(() => expect(asked).toContainEqual({ command: "put_picture", request: put }));
});

test("a picture gets another name, and nothing else of it changes", async () => {
  const asked = answerWith({
    get_culture: () => card,
    list_pictures: () => [winter],
    get_picture: () => ({ media: "image/png", data: "" }),
    name_picture: () => null,
  });
  render(CultureScreen, { tag: "de-CH" });
  await fireEvent.click(await screen.findByRole("button", { name: "Change: Winter" }));
  await fireEvent.input(await screen.findByLabelText("What it is called"), { target: { value: " Snow " } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const request = { slot: "winter", name: "Snow" };
  await waitFor(() => expect(asked).toContainEqual({ command: "name_picture", request }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.some(({ command }) => command === "say_alternative" || command === "put_picture")).toBe(false);
});

test("a new picture needs a name and a file before anything is asked", async () => {
  const asked = answerWith({ get_culture: () => card, list_pictures: () => [] });
  render(CultureScreen, { tag: "de-CH" });
  await fireEvent.click(await screen.findByRole("button", { name: "Add a picture" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Save" }));
  expect(await screen.findByText("Give the picture a name.")).toBeTruthy();
  expect(screen.getByText("Choose a file first.")).toBeTruthy();
  expect(asked.some(({ command }) => command === "put_picture")).toBe(false);
});

test("days are chosen from those there are, and the year says what is done on them", async () => {
  const wit: Holiday = {
    date: "2027-05-17",
    name: "Whit Monday",
    kind: "public",
    certain: true,
    local_name: "Pfingstmontag",
  };
  const eid: Holiday = { date: "2027-03-09", name: "Eid al-Fitr", kind: "faith", certain: false };
  const marked = {
    ...card,
    values: [...card.values, { key: "days.avoid", value: ["Eid al-Fitr"], origin: "ours", from: "de-CH" }],
  };
  const asked = answerWith({
    get_culture: () => ({ ...marked, unsaid: ["days.greet"] }) as CultureCard,
    save_culture: () => marked as CultureCard,
    list_holidays: ({ of }) => (of === "islamic" ? [eid] : of === "de-CH" ? [wit] : []),
  });
  render(CultureScreen, { tag: "de-CH" });
  expect(await screen.findByText("not sent on"), "a day of a faith that the card marks").toBeTruthy();
  expect(screen.getAllByText("Whit Monday").length, "a day off of the country").toBe(1);
  expect(screen.getByText(/^about /), "the moon decides").toBeTruthy();

  await fireEvent.click(screen.getByRole("button", { name: "Change: Days to greet" }));
  await fireEvent.click(await screen.findByRole("checkbox", { name: "Whit Monday" }));
  await fireEvent.change(screen.getByLabelText("Whose days"), { target: { value: "islamic" } });
  await fireEvent.click(await screen.findByRole("checkbox", { name: "Eid al-Fitr" }));
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const value = ["Whit Monday", "Eid al-Fitr"];
  await waitFor(() =>
    expect(asked).toContainEqual({ command: "save_culture", request: { tag: "de-CH", key: "days.greet", value } }),
  );
});
