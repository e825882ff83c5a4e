// Where in a person's form somebody writes what a message read and did not find.
import type { Attribute } from "../../api";
import { t } from "../../i18n";
import { isFaith } from "../../shared";

/** What messages call otherwise than the form does; of what is made of several, the first. */
const elsewhere: Record<string, string> = {
  id: "external_id",
  full_name: "first_name",
  greeting: "first_name",
  closing: "first_name",
  postal: "line1",
  "postal.line1": "line1",
  "postal.city": "city",
  "postal.postcode": "postcode",
  "postal.country": "country",
};

const fields = [
  "first_name", "last_name", "title", "gender", "locale", "register", "email", "phone", "preferred_channel", "line1",
  "postcode", "city", "country", "birthday", "time_zone", "external_id", "tags",
]; // prettier-ignore

/** `missing` is the placeholder: "next_visit", "postal.city", or a fact of an item, "visits.day". */
export function formFieldOf(missing: string, attributes: Attribute[]): { name: string; label: string } | undefined {
  const [root = ""] = missing.split(".");
  const name = elsewhere[missing] ?? elsewhere[root] ?? root;
  if (fields.includes(name)) return { name, label: t(`field-${name}`) };
  const attribute = attributes.find(({ key }) => key === root);
  if (!attribute) return undefined;
  return isFaith(attribute)
    ? { name: root, label: t("field-faith_calendar") }
    : { name: `attribute:${root}`, label: attribute.name };
}
