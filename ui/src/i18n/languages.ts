// The languages the studio speaks, each named in itself, and what the system asks for. Never the languages of messages.

/** qps is the pseudo-locale of the tests: English with accents, mirrored. */
export type Locale = "en" | "de" | "fr" | "es" | "ar" | "ja" | "qps";

type Spoken = {
  locale: Locale;
  /** The BCP 47 tag that plurals, dates and numbers follow. */
  tag: string;
  /** The language's own name. */
  name: string;
  direction: "ltr" | "rtl";
};

/** What people choose from. English comes first because it is what every other language falls back to. */
export const languages: readonly Spoken[] = [
  { locale: "en", tag: "en-GB", name: "English", direction: "ltr" },
  { locale: "de", tag: "de", name: "Deutsch", direction: "ltr" },
  { locale: "fr", tag: "fr", name: "Français", direction: "ltr" },
  { locale: "es", tag: "es", name: "Español", direction: "ltr" },
  { locale: "ar", tag: "ar", name: "العربية", direction: "rtl" },
  { locale: "ja", tag: "ja", name: "日本語", direction: "ltr" },
];

const pseudo: Spoken = { locale: "qps", tag: "en-GB", name: "Pseudo", direction: "rtl" };

export function spoken(locale: Locale): Spoken {
  return languages.find((one) => one.locale === locale) ?? pseudo;
}

/** The studio's language for a kept or asked name, or null when it speaks no such language. */
export function named(name: string | null): Locale | null {
  if (name === pseudo.locale) return pseudo.locale;
  return languages.find((one) => one.locale === name)?.locale ?? null;
}

/** The first of the system's languages that the studio speaks; English when it speaks none of them. */
export function systemLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const locale = languages.find((one) => one.locale === tag.toLowerCase().split(/[-_]/)[0])?.locale;
    if (locale) return locale;
  }
  return "en";
}
