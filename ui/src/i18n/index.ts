// The studio's own words and formats. Screens import from here only.
export {
  dateOf,
  dateTimeOf,
  dayOf,
  hourOf,
  languageOf,
  languageTitle,
  listOf,
  numberOf,
  relativeOf,
  sizeOf,
} from "./formats";
export { languages, type Locale } from "./languages";
export { bdi, direction, languageTag, locale, setLocale, startWords, t } from "./words.svelte";
