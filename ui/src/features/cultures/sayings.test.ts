// Ideas as keys, and finding the words for one beside those of other cultures.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CultureCard, Idiom } from "../../api";
import { answerWith } from "../../test-host";
import CultureScreen from "./CultureScreen.svelte";
import { ideaKey } from "./sayings";

test("an idea is kept in plain letters of any script", () => {
  expect(ideaKey(" A good harvest! ")).toBe("idioms.a_good_harvest");
  expect(ideaKey("С лёгким паром")).toBe("idioms.с_лёгким_паром");
  expect(ideaKey("頑張って")).toBe("idioms.頑張って");
  expect(ideaKey("40 days")).toBe("idioms.days");
  expect(ideaKey("…!")).toBeNull();
  expect(ideaKey("x".repeat(60))?.length).toBe("idioms.".length + 40);
});

const card: CultureCard = {
  tag: "es-MX", name: "Spanish (Mexico)", native: "Español (México)", rtl: false, reviewed: true, chain: ["es-MX", "es-419", "es"],
  values: [{ key: "idioms.good_luck", value: "Mucha suerte", origin: "starter", from: "es" }],
  previews: [{ key: "preview.address", value: "Calle 1\\nMéxico", origin: "starter", from: "es-MX" }], unsaid: [], parents: [],
}; // prettier-ignore
const way = (tag: string, from: string, words: string) => ({ tag, from, words, origin: "starter" as const });
const idioms: Idiom[] = [
  { idea: "good_luck", name: "Good luck", ways: [way("es-MX", "es", "Mucha suerte"), way("de", "de", "Viel Glück"), way("de-AT", "de", "Viel Glück")] },
  { idea: "good_harvest", name: "good harvest", ways: [way("de", "de", "Gute Ernte")] },
]; // prettier-ignore

test("an idea only others have words for waits on the card, and their words stand beside the field", async () => {
  const asked = answerWith({ get_culture: () => card, list_idioms: () => idioms, save_culture: () => card });
  render(CultureScreen, { tag: "es-MX" });
  await fireEvent.click(await screen.findByRole("button", { name: "Change: Good harvest" }));
  const dialog = await screen.findByRole("dialog");
  const others = await within(dialog).findByRole("region", { name: "How others say it" });
  expect(others.textContent).toContain("Gute Ernte");
  await fireEvent.input(within(dialog).getByLabelText("What holds here"), { target: { value: "Buena cosecha" } });
  await fireEvent.click(within(dialog).getByRole("button", { name: "Save" }));
  const request = { tag: "es-MX", key: "idioms.good_harvest", value: "Buena cosecha" };
  expect(asked).toContainEqual({ command: "save_culture", request });
});

test("a new idea is added with this culture's words; one that is there already is not added twice", async () => {
  const asked = answerWith({ get_culture: () => card, list_idioms: () => idioms, save_culture: () => card });
  render(CultureScreen, { tag: "es-MX" });
  await fireEvent.click(await screen.findByRole("button", { name: "Add a saying" }));
  const dialog = await screen.findByRole("dialog");
  const [idea, words] = within(dialog).getAllByRole<HTMLInputElement>("textbox");
  if (!idea || !words) throw new Error("two fields");
  await fireEvent.input(idea, { target: { value: "Good luck" } });
  await fireEvent.input(words, { target: { value: "Ándale" } });
  expect(within(dialog).getByText(/already on this card/)).toBeTruthy();
  await fireEvent.input(idea, { target: { value: "Come on!" } });
  await fireEvent.click(within(dialog).getByRole("button", { name: "Add" }));
  const request = { tag: "es-MX", key: "idioms.come_on", value: "Ándale" };
  expect(asked).toContainEqual({ command: "save_culture", request });
});
