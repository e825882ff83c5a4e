// The studio changes its language while it runs, and English speaks where another language is silent.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { flushSync } from "svelte";
import {
  dateOf,
  direction,
  languageTag,
  listOf,
  locale,
  numberOf,
  relativeOf,
  setLocale,
  sizeOf,
  startWords,
  t,
} from ".";
import { languages, named, systemLocale } from "./languages";

vi.mock("./fr", () => ({ default: { "./shell.ftl": "cancel = Annuler" } }));

beforeEach(() => localStorage.clear());
afterEach(() => setLocale("en"));

test("a later choice overtakes an earlier one whose words are still on their way", async () => {
  const slow = setLocale("fr");
  await setLocale("en");
  await slow;
  expect(locale()).toBe("en");
});

test("the system's first language that the studio speaks is the first choice", () => {
  expect(systemLocale(["pt-BR", "de-AT", "en-US"])).toBe("de");
  expect(systemLocale(["ar-EG"])).toBe("ar");
  expect(systemLocale(["JA"])).toBe("ja");
  expect(systemLocale(["nl", "sv"])).toBe("en");
  expect(systemLocale([])).toBe("en");
});

test("a kept name the studio does not know is no language", () => {
  expect(named("de")).toBe("de");
  expect(named("tlh")).toBeNull();
  expect(named(null)).toBeNull();
});

test("what was chosen before wins over the system", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["es-MX"]);
  await startWords();
  expect(locale()).toBe("es");
  localStorage.setItem("attune.locale", "ja");
  await startWords();
  expect(locale()).toBe("ja");
  vi.restoreAllMocks();
});

test("words, numbers, dates and the direction change together, without a restart", async () => {
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => void seen.push([languageTag(), direction(), t("cancel"), numberOf(1204.5)].join(" ")));
  });
  flushSync();
  await setLocale("de");
  flushSync();
  await setLocale("ar");
  flushSync();
  stop();
  expect(seen[0]).toBe("en-GB ltr Cancel 1,204.5");
  expect(seen[1]).toBe("de ltr Abbrechen 1.204,5");
  expect(seen[2]).toMatch(/^ar rtl إلغاء /);
  expect(localStorage.getItem("attune.locale")).toBe("ar");
});

test("each language writes a date, a list, a size and a day ago in its own way", async () => {
  const written: Record<string, string[]> = {};
  for (const { locale } of languages) {
    await setLocale(locale);
    const now = new Date("2026-11-23T10:00:00");
    written[locale] = [dateOf("2026-11-20"), listOf(["a", "b"]), sizeOf(4_200_000), relativeOf("2026-11-22", now)];
  }
  expect(written.en).toEqual(["20 Nov 2026", "a and b", "4.2 MB", "yesterday"]);
  expect(written.de).toEqual(["20. Nov. 2026", "a und b", "4,2 MB", "gestern"]);
  expect(written.ja).toEqual(["2026年11月20日", "a、b", "4.2 MB", "昨日"]);
  expect(new Set(Object.values(written).map(String)).size).toBe(languages.length);
  expect(written.ar?.[0], "a date stays whole in a right-to-left sentence").toMatch(/^\u2068.*\u2069$/);
});

test("English speaks where another language is silent", async () => {
  await setLocale("fr");
  expect(t("cancel")).toBe("Annuler");
  expect(t("save")).toBe("Save");
});
