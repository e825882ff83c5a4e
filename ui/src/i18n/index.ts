// The studio's own words and formats. Screens import from here only.
export {
  byName,
  countries,
  countryOf,
  dateOf,
  dateTimeOf,
  dayOf,
  hourOf,
  languageOf,
  languageTitle,
  listOf,
  moneyOf,
  numberOf,
  relativeOf,
  sizeOf,
  spanOf,
} from "./formats";
export { beginningOf, chipNamed, named } from "./names";
export { told, toldText } from "./told";
export { languages, type Locale } from "./languages";
export { zoneOf, zones } from "./zones";
export { bdi, direction, languageTag, locale, setLocale, startWords, t } from "./words.svelte";
