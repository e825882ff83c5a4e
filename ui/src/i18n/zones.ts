// Time zones as people look for them: by country, in the studio's language, and then by city.
import { countries, countryOf } from "./formats";
import { bdi, direction, languageTag } from "./words.svelte";

/** Cities that the zones' names (CLDR) keep an older spelling of. */
const today: Record<string, string> = {
  Asmera: "Asmara",
  Calcutta: "Kolkata",
  Faeroe: "Faroe",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Ponape: "Pohnpei",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh",
  Truk: "Chuuk",
};

type OfCountry = { getTimeZones?: () => string[]; timeZones?: string[] };
let places: Map<string, string> | null = null;

/** The country whose clocks show a zone. */
function placeOf(zone: string): string | undefined {
  places ??= new Map(
    countries().flatMap(({ value }) => {
      const country = new Intl.Locale("und", { region: value }) as OfCountry;
      return (country.getTimeZones?.() ?? country.timeZones ?? []).map((one): [string, string] => [one, value]);
    }),
  );
  const found = places.get(zone);
  if (found) return found;
  try {
    return places.get(new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone);
  } catch {
    return undefined; // No zone at all.
  }
}

/** "Tanzania – Dar es Salaam" of "Africa/Dar_es_Salaam"; what belongs to no country as it is written. */
export function zoneOf(zone: string): string {
  const place = /^[A-Z][\w+-]*\/[\w+/-]+$/.test(zone) ? placeOf(zone) : undefined;
  const [city = ""] = zone.replaceAll("_", " ").split("/").slice(-1);
  const name = place ? `${countryOf(place)} – ${today[city] ?? city}` : zone.replaceAll("_", " ");
  return direction() === "rtl" ? bdi(name) : name;
}

const listed = new Map<string, { value: string; label: string }[]>();

/** The zones to choose from: those of `first` before all there are. A zone stands there once, whatever it is called. */
export function zones(first: string[] = []): { value: string; label: string }[] {
  const tag = languageTag();
  const named = (value: string) => ({ value, label: zoneOf(value) });
  const all =
    listed.get(tag) ??
    Intl.supportedValuesOf("timeZone")
      .map(named)
      .toSorted((one, other) => one.label.localeCompare(other.label, tag));
  listed.set(tag, all);
  const own = first.map(named);
  return [...own, ...all.filter(({ label }) => !own.some((one) => one.label === label))];
}

/** The zones a sentence quotes, by their names. */
export function zonesNamed(sentence: string): string {
  return sentence.replace(/“([A-Z]\w+\/[\w+/-]+)”/g, (quoted, zone: string) =>
    placeOf(zone) ? `“${zoneOf(zone)}”` : quoted,
  );
}
