// The language in which the spelling of what is typed is checked: the one of the text that has the caret.
import { host } from "../../api";

let present = "";
let without = $state.raw<readonly string[]>([]);

/** The language as it is, without its place, and where most of its readers live: en-NG, en, en-US. */
export function dictionariesFor(tag: string): string[] {
  try {
    const { language } = new Intl.Locale(tag);
    const { region } = new Intl.Locale(language).maximize();
    const all = [tag, language, ...(region ? [`${language}-${region}`] : [])];
    return all.filter((one, at) => all.indexOf(one) === at);
  } catch {
    return [tag];
  }
}

/** Checks in this language from now on, where the computer has a dictionary for it. */
export async function spellIn(tag: string): Promise<void> {
  if (tag === present) return;
  present = tag;
  // Where it cannot be asked, nothing is said about it.
  const known = await host()
    .checkSpelling(dictionariesFor(tag))
    .catch(() => true);
  if (known === without.includes(tag)) without = known ? without.filter((one) => one !== tag) : [...without, tag];
}

/** Known once it was asked for. */
export function lacksDictionary(tag: string): boolean {
  return without.includes(tag);
}
