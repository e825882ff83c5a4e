// A value that went into a message, as a person reads it: days, languages and countries in words, anything else as it is.
import type { ReceiptView } from "../api";
import { countryOf, dateOf, dateTimeOf, named, zoneOf } from "../i18n";

/** Fields whose values are words of the studio's. */
const ours = ["gender", "register", "preferred_channel"];

export function usedValue(
  { name, value }: Pick<ReceiptView["fields"][number], "name" | "value">,
  languageOf: (tag: string) => string,
): string {
  if (name === "locale") return languageOf(value);
  if (ours.includes(name)) return named(value);
  if (name === "postal.country" && /^[A-Z]{2}$/.test(value)) return countryOf(value);
  if (name === "time_zone") return zoneOf(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateOf(value);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? dateTimeOf(value) : value;
}

/** Numbers and addresses run from left to right whatever surrounds them; other values choose for themselves. */
export function directionOf(field: string): "ltr" | undefined {
  return field === "phone" || field === "email" ? "ltr" : undefined;
}
