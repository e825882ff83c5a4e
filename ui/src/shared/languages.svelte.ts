// Languages in words: as the studio's own list names them in English, as CLDR does in the studio's other languages.
import { useQuery } from "../api";
import { languageOf } from "../i18n";

/** A function from a tag ("de-AT") to a name ("German (Austria)"). Call it while a component is being set up. */
export function useLanguages(): (tag: string) => string {
  const listed = useQuery("list_locales", () => ({}));
  return (tag) => languageOf(tag, listed.data?.find((locale) => locale.tag === tag)?.name);
}
