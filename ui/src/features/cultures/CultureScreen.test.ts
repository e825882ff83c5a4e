// The card in use: who says what, changing a value, and giving it back.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CultureCard, PictureSlot } from "../../api";
import { answerWith } from "../../test-host";
import CultureScreen from "./CultureScreen.svelte";

const card: CultureCard = {
  tag: "de-CH", name: "German (Switzerland)", native: "Deutsch (Schweiz)", rtl: false, reviewed: false, chain: ["de-CH", "de"],
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

const winter: PictureSlot = {
  key: "winter", name: "Winter", cultures: [], everybody: true, used_in: [{ key: "news", name: "Newsletter" }],
  shown: { file: "f00d", width: 8, height: 4, bytes: 9, whose: { kind: "everybody" }, alt: null, alt_elsewhere: "en" },
}; // prettier-ignore

test("a borrowed picture gets words of the culture's own, and another file when one is chosen", async () => {
  const asked = answerWith(
    {
      get_culture: () => card,
      list_pictures: () => [winter],
      get_picture: () => ({ media: "image/png", data: "" }),
      say_alternative: () => null,
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
