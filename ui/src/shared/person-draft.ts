// A person as a form edits them: every field a string or a list, "" for unknown.
import type { Attribute, Channel, Gender, PersonDraft, Register } from "../api";

export type FormFields = {
  first_name: string;
  last_name: string;
  title: string;
  gender: string;
  locale: string;
  register: string;
  time_zone: string;
  birthday: string;
  preferred_channel: string;
  email: string;
  phone: string;
  line1: string;
  postcode: string;
  city: string;
  country: string;
  external_id: string;
  tags: string[];
  /** By attribute key: a string, or a list of words for attributes that hold several. */
  attributes: Record<string, string | string[]>;
};

/** What is known of somebody, real or made up. */
export type Known = Omit<PersonDraft, "id" | "attributes"> & { attributes: { key: string; value: unknown }[] };

/** An item of a list: a text, or several facts as the engine reads them again ("date=2026-12-01, time=10:00"). */
export function itemOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  return Object.entries(item)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(", ");
}

export function fieldsOf(person: Known | null, attributes: Attribute[]): FormFields {
  const held = new Map(person?.attributes.map((attribute) => [attribute.key, attribute.value]));
  const shown = (attribute: Attribute): string | string[] => {
    const value = held.get(attribute.key);
    if (attribute.type === "list") return Array.isArray(value) ? value.map(itemOf) : [];
    if (attribute.type === "yes_no") return value === true ? "yes" : value === false ? "no" : "";
    return value === undefined || value === null ? "" : String(value);
  };
  return {
    first_name: person?.first_name ?? "",
    last_name: person?.last_name ?? "",
    title: person?.title ?? "",
    gender: person?.gender ?? "",
    locale: person?.locale ?? "",
    register: person?.register ?? "",
    time_zone: person?.time_zone ?? "",
    birthday: person?.birthday ?? "",
    preferred_channel: person?.preferred_channel ?? "",
    email: person?.email ?? "",
    phone: person?.phone ?? "",
    line1: person?.postal.line1 ?? "",
    postcode: person?.postal.postcode ?? "",
    city: person?.postal.city ?? "",
    country: person?.postal.country ?? "",
    external_id: person?.external_id ?? "",
    tags: [...(person?.tags ?? [])],
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.key, shown(attribute)])),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

function valueOf(attribute: Attribute, text: string | string[]): unknown {
  if (Array.isArray(text)) return text.length ? text : null;
  if (!text.trim()) return null;
  if (attribute.type === "number") {
    const number = Number(text.trim().replace(",", "."));
    return Number.isFinite(number) ? number : text;
  }
  if (attribute.type === "yes_no") return text === "yes";
  return text.trim();
}

/** An attribute left empty is sent as null: it is taken away. */
export function draftOf(id: string | null, fields: FormFields, attributes: Attribute[]): PersonDraft {
  return {
    id,
    external_id: orNull(fields.external_id),
    first_name: orNull(fields.first_name),
    last_name: orNull(fields.last_name),
    title: orNull(fields.title),
    gender: orNull(fields.gender) as Gender | null,
    locale: orNull(fields.locale),
    register: orNull(fields.register) as Register | null,
    time_zone: orNull(fields.time_zone),
    birthday: orNull(fields.birthday),
    preferred_channel: orNull(fields.preferred_channel) as Channel | null,
    email: orNull(fields.email),
    phone: orNull(fields.phone),
    postal: {
      line1: orNull(fields.line1),
      city: orNull(fields.city),
      postcode: orNull(fields.postcode),
      country: orNull(fields.country),
    },
    tags: fields.tags,
    attributes: Object.fromEntries(
      attributes.map((attribute) => [attribute.key, valueOf(attribute, fields.attributes[attribute.key] ?? "")]),
    ),
  };
}
