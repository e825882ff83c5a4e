// The tag of a language the engine named in English: "Austrian German" is de-AT.

type Codes = Map<string, string>;
let languages: Codes | null = null;
let places: Codes | null = null;

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const scripts = ["Latn", "Cyrl", "Hans", "Hant", "Arab", "Deva", "Beng", "Guru", "Grek", "Hebr", "Mong", "Tfng"];
/** Those with a name of their own: "Austrian German". */
const dialects = [
  ...[
    "ar-001",
    "de-AT",
    "de-CH",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-US",
    "es-419",
    "es-ES",
    "es-MX",
    "fa-AF",
    "fr-CA",
    "fr-CH",
  ],
  ...["nl-BE", "pt-BR", "pt-PT", "ro-MD", "sr-ME", "sw-CD", "zh-Hans", "zh-Hant"],
];
const more = ["fil", "yue", "haw", "chr", "gsw", "ckb", "sah", "kok", "mai", "brx", "doi", "sat", "ast", "dsb", "hsb"];

function codes(type: "language" | "region" | "script", all: string[]): [string, string][] {
  const names = new Intl.DisplayNames("en", { type, fallback: "none" });
  return all.flatMap((code) => {
    const name = names.of(code);
    return name ? [[name, code]] : [];
  });
}

function placesByName(): Codes {
  places ??= new Map([
    ...codes("script", scripts),
    ...codes("region", [...pairs.map((code) => code.toUpperCase()), "419", "001"]),
  ]);
  return places;
}

/** The code of a country the engine named in English; none where nothing is called so. */
export function countryNamed(name: string): string | null {
  const code = placesByName().get(name);
  return code && /^[A-Z]{2}$/.test(code) ? code : null;
}

/** None where nothing is called so. */
export function languageNamed(name: string): string | null {
  languages ??= new Map(codes("language", [...pairs, ...more, ...dialects]));
  const [, own = "", within] = /^(.*?)(?: \((.*)\))?$/.exec(name) ?? [];
  const tag = languages.get(own);
  if (!tag || !within) return tag ?? null;
  const known = placesByName();
  const parts = within.split(", ").map((part) => known.get(part));
  return parts.every((part) => part !== undefined) ? [tag, ...parts].join("-") : null;
}
