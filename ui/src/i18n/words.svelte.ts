// Words from Fluent files: one folder a language, one file a noun. English is always here and is the last resort for a
// message that another language lacks; the others are fetched when they are chosen, so that the first paint stays quick.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "./en";
import { LE, spaced } from "./french";
import { named, spoken, systemLocale, type Locale } from "./languages";
import { mirrored } from "./pseudo";

/** From a file's name to its Fluent source. */
type Catalogue = Record<string, string>;

const others = {
  de: () => import("./de"),
  fr: () => import("./fr"),
  es: () => import("./es"),
  ar: () => import("./ar"),
  ja: () => import("./ja"),
};
const here: Partial<Record<Locale, Catalogue>> = { en: english, qps: english };

function bundleFor(locale: Locale, catalogue: Catalogue): FluentBundle {
  // Names are isolated by hand with bdi(), so that plain numbers and words stay plain text.
  const transform = locale === "qps" ? mirrored : locale === "fr" ? spaced : undefined;
  const bundle = new FluentBundle(spoken(locale).tag, { useIsolating: false, transform, functions: { LE } });
  for (const source of Object.values(catalogue)) bundle.addResource(new FluentResource(source));
  return bundle;
}

const lastResort = bundleFor("en", english);
let shown = $state.raw<{ locale: Locale; bundle: FluentBundle }>({ locale: "en", bundle: lastResort });
let wanted: Locale = "en";

/** Shows the studio in `next` at once, or as soon as its words are read. A later wish overtakes an earlier one. */
async function show(next: Locale): Promise<void> {
  wanted = next;
  if (next !== "en" && next !== "qps") here[next] ??= (await others[next]()).default;
  if (wanted === next) shown = { locale: next, bundle: bundleFor(next, here[next] ?? english) };
}

/** The language to start in: as the address asks, as was chosen before, as the system is set, English. */
export function startWords(): Promise<void> {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, before anything is shown
  const asked = new URLSearchParams(location.search).get("locale");
  return show(named(asked) ?? named(localStorage.getItem("attune.locale")) ?? systemLocale(navigator.languages));
}

export function locale(): Locale {
  return shown.locale;
}

/** Changes the language of the studio for good, without a restart. */
export function setLocale(next: Locale): Promise<void> {
  localStorage.setItem("attune.locale", next);
  return show(next);
}

/** The BCP 47 tag that dates, numbers and the document's `lang` follow. */
export function languageTag(): string {
  return spoken(shown.locale).tag;
}

export function direction(): "ltr" | "rtl" {
  return spoken(shown.locale).direction;
}

/** The words for `id`. A message missing everywhere shows its own name, which the message tests forbid. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of [shown.bundle, lastResort]) {
    const message = bundle.getMessage(id);
    if (message?.value) return bundle.formatPattern(message.value, args ?? null, []);
  }
  return id;
}

/** Wraps a person's name, or any foreign text, so that its direction cannot disturb the sentence around it. */
export function bdi(text: string): string {
  return `\u2068${text}\u2069`;
}
