// Languages in words, for tabs and lists: the engine's list first, the browser's own names for tags it does not have.
import { useQuery } from "../../api";
import { byName, languageOf, languageTitle, locale } from "../../i18n";

export type Languages = {
  /** In the order of their names. */
  readonly all: { tag: string; name: string; native: string; rtl: boolean }[];
  /** "German (Austria)" */
  nameOf(tag: string): string;
  /** "Deutsch (Österreich)" */
  nativeOf(tag: string): string;
  directionOf(tag: string): "ltr" | "rtl";
};

function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const rtlScripts = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"];

function isRtl(tag: string): boolean {
  try {
    return rtlScripts.includes(new Intl.Locale(tag).maximize().script ?? "");
  } catch {
    return false;
  }
}

/** What whoever writes here most likely writes first: the studio's own language, else English, else what there is. */
export function ownAmong(tags: string[]): string {
  const find = (language: string) => tags.find((tag) => tag.split("-")[0] === language);
  return find(locale()) ?? find("en") ?? tags[0] ?? locale();
}

export function useLanguages(): Languages {
  const locales = useQuery("list_locales", () => ({}));
  const all = $derived(
    (locales.data ?? []).map((one) => ({ ...one, name: languageTitle(one.tag, one.name) })).toSorted(byName),
  );
  const found = (tag: string) => locales.data?.find((locale) => locale.tag === tag);
  return {
    get all() {
      return all;
    },
    nameOf: (tag) => languageOf(tag, found(tag)?.name),
    nativeOf: (tag) => {
      const native = found(tag)?.native ?? ownName(tag);
      // Languages name themselves in lower case within a sentence; on a tab the name stands alone.
      return native.charAt(0).toLocaleUpperCase(tag) + native.slice(1);
    },
    directionOf: (tag) => ((found(tag)?.rtl ?? isRtl(tag)) ? "rtl" : "ltr"),
  };
}
