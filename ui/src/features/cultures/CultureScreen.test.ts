// The card in use: who says what, changing a value, and giving it back.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CultureCard } from "../../api";
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
