// Holidays as a culture card shows them: the year that begins today, each day once, by a name the reader of the screen knows.
import type { Holiday } from "../../api";
import { bdi, direction, locale, t, told } from "../../i18n";

/** Whose days can be chosen beside those of the culture's own country. */
export const CALENDARS = [
  "christian_western",
  "christian_orthodox",
  "islamic",
  "jewish",
  "hindu",
  "buddhist",
  "sikh",
  "bahai",
  "chinese_lunar",
  "nowruz",
];

/** Where a card says what is done on a day, and what its mark is called. */
export const MARKS = { "days.greet": "greet", "days.avoid": "avoid", "days.sensitive": "sensitive" } as const;
export type Mark = (typeof MARKS)[keyof typeof MARKS];

/** Today and the last day of the year that begins with it, as the engine writes days. */
export function comingYear(now: Date = new Date()): { from: string; to: string } {
  const iso = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  return { from: iso(year, month, day), to: iso(year + 1, month, day - 1) };
}

/** Days that are called otherwise in one country than in the others, and are the same. */
const SAME: Record<string, string> = {
  Easter: "Easter Sunday",
  "Eid-ul-Fitr": "Eid al-Fitr",
  "International Labor Day": "Labor Day",
  "International Worker's Day": "Workers' Day",
  "International Workers' Day": "Workers' Day",
  "Isra' and Mi'raj": "Isra and Mi'raj",
  "Islamic New Year Day": "Islamic New Year",
  Pesach: "Passover",
  "Tomb-Sweeping Day": "Qingming Festival",
  "Worker's Day": "Workers' Day",
};

type Named = Pick<Holiday, "name" | "local_name" | "local_language">;

/**
 * In the studio's language; a day it has no word for is called as in its own country, with the English name beside it where
 * that is another language than the reader's.
 */
export function dayName({ name, local_name: local, local_language: language }: Named): string {
  if (locale() === "en") return name;
  const [, day = name, rest = ""] = /^(.*?)( \(observed\))?$/.exec(name) ?? [];
  const known = (SAME[day] ?? day) + rest;
  const words = told(known);
  // What stands isolated in it was not recognised and is English still.
  if (words !== known && !words.includes("\u2068")) return words;
  if (!local) return name;
  if (language?.split("-")[0] === locale()) return local;
  // Where it stands by itself, its first sign says which way it runs; the local name says already that it is moved.
  const mark = direction() === "rtl" ? "\u200f" : "\u200e";
  return mark + t("day-both", { local: bdi(local), english: bdi(day) });
}

/** Each name once, the days off for everyone first. */
export function onePerName(holidays: Holiday[]): Holiday[] {
  const off = holidays.filter(({ kind }) => kind !== "observance");
  const all = [...off, ...holidays.filter(({ kind }) => kind === "observance")];
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
}
