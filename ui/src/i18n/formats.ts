// Dates, numbers and lists as the studio's own language writes them, following it when it changes.
// A reader's message is formatted by the engine instead.
import { bdi, direction, languageTag } from "./words.svelte";

/** Building a format is slow and a list asks for one a row, so that each language's are built once. */
function perLanguage<T>(build: (tag: string) => T): () => T {
  const built = new Map<string, T>();
  return () => {
    const tag = languageTag();
    const format = built.get(tag) ?? build(tag);
    built.set(tag, format);
    return format;
  };
}

const date = { day: "numeric", month: "short", year: "numeric" } as const;
const numbers = perLanguage((tag) => new Intl.NumberFormat(tag));
const dates = perLanguage((tag) => new Intl.DateTimeFormat(tag, date));
const days = perLanguage((tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "long" }));
const times = perLanguage((tag) => new Intl.DateTimeFormat(tag, { ...date, hour: "2-digit", minute: "2-digit" }));
const hours = perLanguage((tag) => new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit" }));
const relatives = perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
const lists = perLanguage((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const languageNames = perLanguage(
  (tag) => new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }),
);
const sizes = perLanguage((tag) => {
  const inUnit = (unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits });
  return { byte: inUnit("byte", 0), kilobyte: inUnit("kilobyte", 0), megabyte: inUnit("megabyte", 1) };
});

/** A bare date ("2026-11-23") is a calendar day, not an instant: it is read in local time so that it cannot slip. */
function read(iso: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00` : iso);
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const date = read(iso);
  const text = Number.isNaN(date.getTime()) ? iso : format.format(date);
  // A date must not be torn apart by a right-to-left sentence.
  return direction() === "rtl" ? bdi(text) : text;
}

/** 1,204 */
export const numberOf = (value: number): string => numbers().format(value);
/** 12 Mar 2024 */
export const dateOf = (iso: string): string => written(dates(), iso);
/** 23 November */
export const dayOf = (iso: string): string => written(days(), iso);
/** 12 Mar 2024, 14:30 */
export const dateTimeOf = (iso: string): string => written(times(), iso);
/** 12 Mar 2024, 14:30–15:10 */
export function spanOf(from: string, to: string): string {
  const text = times().formatRange(read(from), read(to));
  return direction() === "rtl" ? bdi(text) : text;
}
/** 8:00 AM, of a full hour from 0 to 24 */
export const hourOf = (hour: number): string => hours().format(new Date(2000, 0, 1, hour));
/** apples, pears and plums */
export const listOf = (items: string[]): string => lists().format(items);

/** today, yesterday, 4 days ago; a date once it is more than a fortnight away. */
export function relativeOf(iso: string, now: Date = new Date()): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(read(iso)) - midnight(now)) / 86_400_000);
  return Math.abs(days) <= 14 ? relatives().format(days, "day") : dateOf(iso);
}

/** 4.2 MB; `bytes` is a count of bytes. */
export function sizeOf(bytes: number): string {
  const { byte, kilobyte, megabyte } = sizes();
  if (bytes < 1000) return byte.format(bytes);
  return bytes < 1_000_000 ? kilobyte.format(bytes / 1000) : megabyte.format(bytes / 1_000_000);
}

/** "German (Austria)" for "de-AT". `listed` is the engine's name for it, in English, which English keeps. */
export function languageOf(tag: string, listed?: string | null): string {
  if (listed && languageTag().startsWith("en")) return listed;
  try {
    return languageNames().of(tag) ?? listed ?? tag;
  } catch {
    // Something that is no tag at all is shown as it is.
    return listed ?? tag;
  }
}

/** The same where it stands alone, as on a card or in a list: "Alemán", where a sentence says "alemán". */
export function languageTitle(tag: string, listed?: string | null): string {
  const name = languageOf(tag, listed);
  return name.charAt(0).toLocaleUpperCase(languageTag()) + name.slice(1);
}

/** In the order of the studio's language, which is not that of another. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, languageTag());

/** €0.08: `value` is in the currency's unit. Small prices keep up to four digits. */
export const moneyOf = (value: number, currency: string): string =>
  new Intl.NumberFormat(languageTag(), { style: "currency", currency, maximumFractionDigits: 4 }).format(value);

/** Switzerland, of CH; the code itself where it is none. */
export function countryOf(code: string): string {
  return new Intl.DisplayNames([languageTag()], { type: "region", fallback: "code" }).of(code) ?? code;
}

/**
 * Codes that have a name and are no country of today: withdrawn ones, which are called as their successors are (DD is Germany
 * too), exceptional reservations, and groupings (ISO 3166-1, ISO 3166-3, CLDR's own).
 */
const noCountries =
  "AN BU CS DD DY FX HV NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR JT MI FQ CT UK AC CP CQ DG EA IC TA EU EZ UN QO QU XA XB ZZ".split(
    " ",
  );

/** Every country by its name, as a list to choose from. */
export function countries(): { value: string; label: string }[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return codes
    .filter((code) => !noCountries.includes(code))
    .map((value) => ({ value, label: countryOf(value) }))
    .filter(({ value, label }) => label !== value)
    .toSorted((one, other) => one.label.localeCompare(other.label, languageTag()));
}
