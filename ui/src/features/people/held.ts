// What is held of one person, as rows to read: a name, a value in words, where it came from.
import type { Origin, Person, Sensitivity } from "../../api";
import { dateOf, locale, numberOf, t, zoneOf } from "../../i18n";
import { faithWords, isFaith, usedValue } from "../../shared";

export type HeldRow = {
  key: string;
  label: string;
  value: string;
  origin: Origin | null;
  sensitivity: Sensitivity | null;
};

/** A yes or a no in words, a number as the studio writes it; anything else as it is held. */
function yesNo({ value, shown }: Person["attributes"][number]): string {
  if (typeof value === "number") return numberOf(value);
  return typeof value === "boolean" ? t(value ? "answer-yes" : "answer-no") : shown;
}

/** An entry of a list that says several things ("date=2026-11-27T12:15, with=Dr. Haddad") by what they are. */
function entryOf(entry: string, languageOf: (tag: string) => string): string {
  const facts = entry.split(/, (?=[\w ]+=)/).map((fact) => /^([\w ]+)=(.*)$/.exec(fact));
  if (!facts.length || facts.some((fact) => !fact)) return entry;
  return facts.map((fact) => usedValue({ name: fact?.[1] ?? "", value: fact?.[2] ?? "" }, languageOf)).join(" · ");
}

function listed(attribute: Person["attributes"][number], languageOf: (tag: string) => string): string | null {
  const { value, shown } = attribute;
  if (!Array.isArray(value) || !/^[\w ]+=/.test(shown)) return null;
  return shown
    .split("; ")
    .map((entry) => entryOf(entry, languageOf))
    .join("; ");
}

export function heldOf(person: Person, languageOf: (tag: string) => string): HeldRow[] {
  const rows: HeldRow[] = [];
  const add = (label: string, fields: string[], value: string | null) => {
    if (!value) return;
    // Parts of one row may come from different places: the latest one is named.
    const origins = fields.flatMap((field) => person.origins[field] ?? []);
    const latest = origins.reduce<Origin | null>(
      (newest, origin) => (newest === null || origin.recorded_at > newest.recorded_at ? origin : newest),
      null,
    );
    rows.push({ key: fields.join(), label, value, origin: latest, sensitivity: null });
  };
  const join = (parts: (string | null)[], between = ", ") => parts.filter(Boolean).join(between) || null;

  add(t("held-name"), ["first_name", "last_name", "title"], join([join([person.title, person.name], " ")]));
  add(
    t("held-language"),
    ["locale", "register"],
    join([person.locale && languageOf(person.locale), person.register && t(`register-${person.register}`)]),
  );
  add(t("field-gender"), ["gender"], person.gender && t(`gender-${person.gender}`));
  add(t("field-email"), ["email"], person.email);
  add(t("field-phone"), ["phone"], person.phone_shown);
  add(
    t("field-preferred_channel"),
    ["preferred_channel"],
    person.preferred_channel && t(`template-channel-${person.preferred_channel}`),
  );
  const { line1, postcode, city, country } = person.postal;
  add(
    t("held-postal"),
    ["postal", "postal.line1", "postal.postcode", "postal.city", "postal.country"],
    // As the studio's language writes an address: Japanese from the postcode inwards.
    locale() === "ja"
      ? join([postcode && `〒${postcode.replace(/^〒/, "")}`, country, join([city, line1], "")], " ")
      : join([line1, join([postcode, city], " "), country]),
  );
  add(t("field-birthday"), ["birthday"], person.birthday && dateOf(person.birthday));
  add(t("field-time_zone"), ["time_zone"], person.time_zone && zoneOf(person.time_zone));
  add(t("field-tags"), ["tags", "tag"], join(person.tags));
  add(t("field-external_id"), ["external_id", "id"], person.external_id);
  for (const attribute of person.attributes) {
    rows.push({
      key: attribute.key,
      label: isFaith(attribute) ? t("field-faith_calendar") : attribute.name,
      value: isFaith(attribute)
        ? faithWords(attribute.shown)
        : (listed(attribute, languageOf) ?? usedValue({ name: attribute.key, value: yesNo(attribute) }, languageOf)),
      origin: attribute.origin,
      sensitivity: attribute.sensitivity,
    });
  }
  return rows;
}
