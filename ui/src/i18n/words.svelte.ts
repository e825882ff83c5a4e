// Words from Fluent files: one file per noun in en/, and a pseudo-locale made from English at run time for tests.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { mirrored } from "./pseudo";

export type Locale = "en" | "qps";

const sources = import.meta.glob<string>("./en/*.ftl", { query: "?raw", import: "default", eager: true });

function bundleFor(locale: Locale): FluentBundle {
  // Names are isolated by hand with bdi(), so that plain numbers and words stay plain text.
  const bundle = new FluentBundle("en-GB", { useIsolating: false, transform: locale === "qps" ? mirrored : undefined });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));
  return bundle;
}

function chosenLocale(): Locale {
  const asked = new URLSearchParams(location.search).get("locale") ?? localStorage.getItem("attune.locale");
  return asked === "qps" ? "qps" : "en";
}

let current = $state<Locale>(chosenLocale());
const bundle = $derived(bundleFor(current));

export function locale(): Locale {
  return current;
}

export function setLocale(next: Locale): void {
  current = next;
  localStorage.setItem("attune.locale", next);
}

export function direction(): "ltr" | "rtl" {
  return current === "qps" ? "rtl" : "ltr";
}

/** The words for `id`. A missing message shows its own name, which the message test forbids. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, args ?? null, []);
}

/** Wraps a person's name, or any foreign text, so that its direction cannot disturb the sentence around it. */
export function bdi(text: string): string {
  return `\u2068${text}\u2069`;
}
