// Languages in words. The studio's own list comes first; a tag it does not list is named as CLDR names it.
import { useQuery } from "../api";

const others = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" });

/** A function from a tag ("de-AT") to a name ("German (Austria)"). Call it while a component is being set up. */
export function useLanguages(): (tag: string) => string {
  const listed = useQuery("list_locales", () => ({}));
  return (tag) => {
    const name = listed.data?.find((locale) => locale.tag === tag)?.name;
    if (name !== undefined) return name;
    try {
      return others.of(tag) ?? tag;
    } catch {
      // Something that is no tag at all is shown as it is.
      return tag;
    }
  };
}
