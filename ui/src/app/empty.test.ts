// An empty workspace: every place says what to do first and offers it, and nothing in it is closed to a screen reader.
import { render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import type { Component } from "svelte";
import { expect, test } from "vitest";
import { answerWith } from "../test-host";
import Campaigns from "../features/campaigns/CampaignsScreen.svelte";
import Home from "../features/home/HomeScreen.svelte";
import People from "../features/people/PeopleScreen.svelte";
import Person from "../features/people/PersonScreen.svelte";
import Privacy from "../features/privacy/PrivacyScreen.svelte";
import Segment from "../features/segments/SegmentScreen.svelte";
import Segments from "../features/segments/SegmentsScreen.svelte";
import Settings from "../features/settings/SettingsScreen.svelte";
import Welcome from "../features/welcome/WelcomeScreen.svelte";

const none = { shown: "hidden" } as const;

function emptyWorkspace() {
  answerWith({
    get_workspace: () => ({ name: "W", sample: false, path: "/w", people: 0, today: "2026-11-23" }),
    list_recent: () => [], list_people: () => ({ total: 0, rows: [] }), list_segments: () => [], list_templates: () => [],
    list_campaigns: () => [], list_batches: () => [], list_purposes: () => [], list_attributes: () => [],
    list_locales: () => [], list_rule_fields: () => [], count_segment: () => ({ count: 0, sentence: "Everyone" }),
    get_privacy: () => ({ people: { shown: "exact", count: 0 }, coverage: [], held: [], suppressed: none, batches: [] }),
    get_settings: () => ({
      organisation: "W", from: null, reply_to: null, unsubscribe_url: null, unsubscribe_mailbox: null, pictures_url: null, postal_address: null, country: null,
    }),
    get_person: () => ({
      id: "1", external_id: null, name: "Ana", first_name: "Ana", last_name: null, title: null, gender: null,
      locale: null, register: null, time_zone: null, birthday: null, preferred_channel: null, email: null, phone: null, phone_shown: null,
      postal: { line1: null, city: null, postcode: null, country: null }, tags: [], attributes: [], origins: {},
      choices: [], suppressed: null, messages: [],
    }),
  }); // prettier-ignore
}

test.each<[string, Component<never>, object, string | RegExp, string]>([
  ["welcome", Welcome, {}, /Look around first/, "Open the sample"],
  ["home", Home, {}, /Start with a list of contacts/, "Import people"],
  ["people", People, {}, "Nobody here yet", "Import"],
  ["a person", Person, { id: "1" }, /First say what messages are for/, "Add a purpose"],
  ["segments", Segments, {}, "No segments yet", "New segment"],
  ["a segment", Segment, {}, "Everyone, until you add a rule.", "Add a rule"],
  ["campaigns", Campaigns, {}, /Write a message first/, "Write a message"],
  ["privacy", Privacy, {}, "Nothing is held yet", "Import"],
  ["settings", Settings, {}, /People say yes or no to each purpose/, "Add a purpose"],
])("%s says what to do first", async (_, Screen, props, words, way) => {
  emptyWorkspace();
  render(Screen as Component, props);
  expect(await screen.findByText(words)).toBeTruthy();
  await waitFor(() => {
    const ways = [...screen.queryAllByRole("button", { name: way }), ...screen.queryAllByRole("link", { name: way })];
    expect(ways.length, `“${way}” is offered`).toBeGreaterThan(0);
  });
  // Colours are not computed here; a single screen is no whole page.
  const found = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      region: { enabled: false },
      "landmark-one-main": { enabled: false },
    },
  });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
