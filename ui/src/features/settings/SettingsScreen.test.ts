// What was written in the settings is not lost by going elsewhere.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { go, route } from "../../shared";
import { answerWith } from "../../test-host";
import SettingsScreen from "./SettingsScreen.svelte";
import SmsPrices from "./SmsPrices.svelte";

test("leaving with words that are not saved asks first, and so does each of its forms", async () => {
  const settings = {
    organisation: "Praxis",
    from: null,
    reply_to: null,
    unsubscribe_url: null,
    unsubscribe_mailbox: null,
    pictures_url: null,
    postal_address: null,
    country: null,
  };
  answerWith({
    get_settings: () => settings,
    save_settings: (next: object) => ({ ...settings, ...next }),
    list_purposes: () => [],
    list_attributes: () => [],
    list_cultures: () => [],
    get_guardrails: () => ({ rules: [], words: [] }),
    get_sms_prices: () => ({ currency: "EUR", countries: { DE: 800 }, examples: true }),
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  location.hash = "#/settings";
  render(SettingsScreen);
  const name = await screen.findByDisplayValue("Praxis");
  const price = await screen.findByDisplayValue("0.08");
  go({ screen: "campaigns" });
  await waitFor(() => expect(route().screen).toBe("campaigns"));
  go({ screen: "settings" });
  await waitFor(() => expect(route().screen).toBe("settings"));
  for (const [field, words, back] of [
    [name, "Praxis Weiß", "Praxis"],
    [price, "0.09", "0.080"],
  ] as const) {
    // prettier-ignore
    await fireEvent.input(field, { target: { value: words } });
    go({ screen: "campaigns" });
    const stay = await screen.findByRole("button", { name: /keep/i });
    expect(route().screen).toBe("settings");
    await fireEvent.click(stay);
    await fireEvent.input(field, { target: { value: back } });
  }
  go({ screen: "campaigns" });
  await waitFor(() => expect(route().screen).toBe("campaigns"));
});

test("one price put right does not make the made-up ones pass as one’s own", async () => {
  const saved: boolean[] = [];
  answerWith({
    get_sms_prices: () => ({ currency: "EUR", countries: { DE: 800, FR: 700 }, examples: true }),
    save_sms_prices: ({ examples }: { examples: boolean }) => saved.push(examples),
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(SmsPrices);
  await fireEvent.input(await screen.findByDisplayValue("0.08"), { target: { value: "0.09" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(saved).toEqual([true]));
  await fireEvent.click(screen.getByRole("checkbox"));
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(saved).toEqual([true, false]));
});

const lists = {
  get_settings: () => ({ organisation: "Praxis" }),
  list_purposes: () => [{ key: "news", name: "News", legal_basis: "consent" }],
  list_attributes: () =>
    ["visits", "pet"].map((key) => ({
      key,
      name: key,
      type: "text",
      kind: "behavioural",
      sensitivity: "personal",
      choices: [],
    })),
  list_cultures: () => [],
  get_guardrails: () => ({ rules: [], words: [] }),
  get_sms_prices: () => ({ currency: "EUR", countries: {}, examples: true }),
};

test("an attribute goes after it was said how many lose a value, and stays where something reads it", async () => {
  const asked = answerWith({
    ...lists,
    list_attribute_uses: ({ key }: { key: string }) => ({
      people: 12, templates: [], fragments: [], segments: key === "pet" ? [{ key: "cats", name: "Cats" }] : [],
    }),
    remove_attribute: () => null,
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(SettingsScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Remove pet" }));
  expect((await screen.findByRole("link", { name: "Cats" })).getAttribute("href")).toBe("#/segment?key=cats");
  expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
  await fireEvent.click(screen.getAllByRole("button", { name: "Close" })[0]!);
  await fireEvent.click(await screen.findByRole("button", { name: "Remove visits" }));
  expect(await screen.findByText(/^12 people have a value/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  await waitFor(() =>
    expect(asked.find(({ command }) => command === "remove_attribute")?.request).toEqual({ key: "visits" }),
  );
});

test("an attribute that is added here is saved", async () => {
  const asked = answerWith({ ...lists, save_attribute: (saved: unknown) => saved } as never);
  render(SettingsScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Add an attribute" }));
  const name = screen.getAllByLabelText<HTMLInputElement>("Name").at(-1)!;
  await fireEvent.input(name, { target: { value: "Shoe size" } });
  await fireEvent.submit(name.form!);
  await waitFor(() => expect(asked.some(({ command }) => command === "save_attribute")).toBe(true));
});

test("a purpose that something stands on says at once what, and is not asked about", async () => {
  answerWith({
    ...lists,
    list_purpose_uses: () => ({
      choices: true, campaigns: [{ key: "spring", name: "Spring" }], templates: [], fragments: [], segments: [],
    }),
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(SettingsScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Remove News" }));
  expect((await screen.findByRole("link", { name: "Spring" })).getAttribute("href")).toBe("#/campaign?key=spring");
  expect(screen.getByRole("heading", { name: "Campaigns" })).toBeTruthy();
  expect(screen.getByText(/Their choices stay on record/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
});

test("after something is removed the keyboard goes on at the row that takes its place", async () => {
  let keys = ["pet", "visits", "size"];
  answerWith({
    ...lists,
    list_attributes: () =>
      keys.map((key) => ({ key, name: key, type: "text", kind: "behavioural", sensitivity: "personal", choices: [] })),
    list_attribute_uses: () => ({ people: 0, templates: [], fragments: [], segments: [] }),
    remove_attribute: ({ key }: { key: string }) => ((keys = keys.filter((one) => one !== key)), null),
  } as unknown as Parameters<typeof answerWith>[0]); // prettier-ignore
  render(SettingsScreen);
  for (const [gone, next] of [
    ["visits", "Remove size"],
    ["size", "Remove pet"],
    ["pet", "Add an attribute"],
  ]) {
    await fireEvent.click(await screen.findByRole("button", { name: `Remove ${gone}` }));
    await fireEvent.click(await screen.findByRole("button", { name: "Remove" }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim()).toBe(
        next,
      ),
    );
  }
});

test("the index leads to a section without asking about what is not saved", async () => {
  answerWith(lists as unknown as Parameters<typeof answerWith>[0]);
  Element.prototype.scrollIntoView = () => undefined;
  go({ screen: "settings" });
  await waitFor(() => expect(route().screen).toBe("settings"));
  render(SettingsScreen);
  await fireEvent.input(await screen.findByDisplayValue("Praxis"), { target: { value: "Praxis Weiß" } });
  await fireEvent.click(screen.getByRole("link", { name: "What an SMS costs" }));
  await waitFor(() => expect(document.activeElement?.id).toBe("settings-sms"));
  expect(screen.getByRole("link", { name: "What an SMS costs" }).getAttribute("aria-current")).toBe("location");
  expect(screen.queryByRole("button", { name: /keep/i })).toBeNull();
});
