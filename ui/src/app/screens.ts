// Which component shows which place. A feature joins the studio by naming its screens here; the side bar shows what exists.
import type { Component } from "svelte";
import type { Route, ScreenName } from "../shared";
import Batch from "../features/campaigns/BatchScreen.svelte";
import Campaign from "../features/campaigns/CampaignScreen.svelte";
import Campaigns from "../features/campaigns/CampaignsScreen.svelte";
import Coverage from "../features/templates/CoverageScreen.svelte";
import Culture from "../features/cultures/CultureScreen.svelte";
import Cultures from "../features/cultures/CulturesScreen.svelte";
import Home from "../features/home/HomeScreen.svelte";
import Import from "../features/imports/ImportScreen.svelte";
import Imports from "../features/imports/ImportsScreen.svelte";
import People from "../features/people/PeopleScreen.svelte";
import Person from "../features/people/PersonScreen.svelte";
import Privacy from "../features/privacy/PrivacyScreen.svelte";
import Segment from "../features/segments/SegmentScreen.svelte";
import Segments from "../features/segments/SegmentsScreen.svelte";
import Settings from "../features/settings/SettingsScreen.svelte";
import Template from "../features/templates/TemplateScreen.svelte";
import Templates from "../features/templates/TemplatesScreen.svelte";

/** A screen receives the fields of its route as props. */
type Screen<N extends ScreenName> = Component<Omit<Extract<Route, { screen: N }>, "screen">>;

export const screens: { [N in ScreenName]?: Screen<N> } = {
  home: Home,
  people: People,
  person: Person,
  import: Import,
  imports: Imports,
  segments: Segments,
  segment: Segment,
  settings: Settings,
  campaigns: Campaigns,
  campaign: Campaign,
  batch: Batch,
  cultures: Cultures,
  culture: Culture,
  privacy: Privacy,
  templates: Templates,
  template: Template,
  coverage: Coverage,
};
