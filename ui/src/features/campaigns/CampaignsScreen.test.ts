// A campaign begun from a message starts with that message.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { TemplateRow } from "../../api";
import { answerWith } from "../../test-host";
import CampaignsScreen from "./CampaignsScreen.svelte";

const row = (key: string, name: string): TemplateRow => ({
  key, name, channel: "email", cells: [], campaigns: 0, saved_at: "2026-11-23T08:00:00Z",
}) as unknown as TemplateRow; // prettier-ignore

function answers() {
  return answerWith({
    list_campaigns: () => [],
    list_templates: () => [row("first", "First"), row("reminder", "Reminder")],
    list_segments: () => [],
    list_purposes: () => [{ key: "care", name: "Care", legal_basis: "contract" }],
    get_settings: () => ({ organisation: "", from: null, reply_to: null, unsubscribe_url: null, unsubscribe_mailbox: null, pictures_url: null, postal_address: null, country: null }),
    get_workspace: () => ({ name: "W", sample: false, path: "/w", people: 1, today: "2026-11-23" }),
  } as Parameters<typeof answerWith>[0]); // prettier-ignore
}

test("the message that came with the place is the one chosen, not the first of the list", async () => {
  answers();
  render(CampaignsScreen, { template: "reminder" });
  await waitFor(() =>
    expect(document.querySelector<HTMLSelectElement>("select[name=template]")?.value).toBe("reminder"),
  );
  expect(screen.getByRole("dialog")).toBeTruthy();
});

test("who gets which message for what is chosen by somebody, and nothing is made before", async () => {
  const asked = answers();
  render(CampaignsScreen, {});
  await fireEvent.click((await screen.findAllByRole("button", { name: "New campaign" }))[0] as HTMLElement);
  const chosen = (name: string) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  await waitFor(() => expect([chosen("template")?.value, chosen("purpose")?.value]).toEqual(["", ""]));
  await fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Autumn" } });
  await fireEvent.click(screen.getByRole("button", { name: "Make it" }));
  await screen.findByText("Choose the message.");
  await fireEvent.change(chosen("template") as HTMLElement, { target: { value: "reminder" } });
  await waitFor(() => expect(chosen("template")?.value).toBe("reminder"));
  await waitFor(() => expect(document.activeElement).toBe(chosen("template")));
  expect(asked.some(({ command }) => command === "save_campaign")).toBe(false);
});
