// Dates, numbers and lists as the studio's own language writes them. A reader's message is formatted by the engine instead.
import { bdi, direction } from "./words.svelte";

const numbers = new Intl.NumberFormat("en-GB");
const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const times = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const relatives = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A bare date ("2026-11-23") is a calendar day, not an instant: it is read in local time so that it cannot slip. */
function read(iso: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00` : iso);
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const date = read(iso);
  const text = Number.isNaN(date.getTime()) ? iso : format.format(date);
  // A date in left-to-right words must not be torn apart by a right-to-left sentence.
  return direction() === "rtl" ? bdi(text) : text;
}

/** 1,204 */
export const numberOf = (value: number): string => numbers.format(value);
/** 12 Mar 2024 */
export const dateOf = (iso: string): string => written(dates, iso);
/** 23 November */
export const dayOf = (iso: string): string => written(days, iso);
/** 12 Mar 2024, 14:30 */
export const dateTimeOf = (iso: string): string => written(times, iso);
/** apples, pears and plums */
export const listOf = (items: string[]): string => lists.format(items);

/** today, yesterday, 4 days ago; a date once it is more than a fortnight away. */
export function relativeOf(iso: string, now: Date = new Date()): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(read(iso)) - midnight(now)) / 86_400_000);
  return Math.abs(days) <= 14 ? relatives.format(days, "day") : dateOf(iso);
}

/** 4.2 MB; `bytes` is a count of bytes. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${numbers.format(Math.round(bytes / 1000))} kB`;
  return `${new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}
