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
