// What the engine calls the studio's own fields, and the groups they stand in, in the language of the studio. Whatever an
// organisation named itself is left as it is.
import { locale, t } from "./words.svelte";

const known: Record<string, string> = {
  Number: "field-external_id",
  "First name": "field-first_name",
  "Last name": "field-last_name",
  "Full name": "name-full",
  Title: "field-title",
  Gender: "field-gender",
  Language: "field-locale",
  "Language and region": "name-region",
  "Form of address": "field-register",
  "Time zone": "field-time_zone",
  "Preferred channel": "field-preferred_channel",
  Birthday: "field-birthday",
  Email: "field-email",
  Phone: "field-phone",
  Street: "field-line1",
  City: "field-city",
  Postcode: "field-postcode",
  Country: "field-country",
  "Postal address": "name-postal",
  Name: "name-name",
  Tag: "name-tag",
  Tags: "field-tags",
  "Faith calendar": "field-faith_calendar",
  Greeting: "name-greeting",
  Closing: "name-closing",
  Today: "name-today",
  Item: "list-item",
  Person: "columns-group-person",
  Culture: "name-culture",
  Attributes: "columns-group-attributes",
  Choices: "columns-group-consent",
  Sayings: "culture-part-idioms",
  "Holidays their culture greets": "name-holidays-culture",
  "Holidays of the faith they named": "name-holidays-faith",
  feminine: "gender-feminine",
  masculine: "gender-masculine",
  other: "gender-other",
  formal: "register-formal",
  informal: "register-informal",
  neutral: "register-neutral",
  email: "channel-email",
  sms: "channel-sms",
  letter: "channel-letter",
  push: "channel-push",
  "in-app": "channel-in-app",
};

export const isOwnName = (name: string): boolean => name in known;

/** The name as the studio says it; one that is none of its own as it came. */
export function named(name: string): string {
  const id = known[name];
  return id && locale() !== "en" ? t(id) : name;
}

type Chip = { name: string; label: string; group: string };

/** What a chip is called: a field, or an idea that each culture says its own way. */
export function chipNamed<C extends Chip>(chip: C): C {
  const id = `culture-idiom-${chip.name.replace(/^idioms\./, "")}`;
  const label = chip.name.startsWith("idioms.") && t(id) !== id ? t(id) : named(chip.label);
  return { ...chip, label, group: named(chip.group) };
}

/** How a text begins, its placeholders called as the screen calls them: "[next_visit]" as "[Next visit]". */
export function beginningOf(begins: string): string {
  return begins.replace(/\[([^\][]+)\]/g, (_, name: string) => {
    const words = /^[a-z][\w.]*$/.test(name) ? name.replaceAll("_", " ") : name;
    return `[${named(words.charAt(0).toUpperCase() + words.slice(1))}]`;
  });
}
