// The studio's own words and formats. Screens import from here only.
export { dateOf, dateTimeOf, dayOf, listOf, numberOf, relativeOf, sizeOf } from "./formats";
export { bdi, direction, locale, setLocale, t, type Locale } from "./words.svelte";
