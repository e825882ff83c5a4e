// The pseudo-locale: English with accents, a little longer, so that untranslated words and tight places show.
const accents: Record<string, string> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ö", p: "þ", q: "ʠ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Å", E: "É", I: "Î", O: "Ö", U: "Û", S: "Š", C: "Ç", N: "Ñ",
}; // prettier-ignore

/** Accents each letter and doubles the first vowel of each longer word. */
export function mirrored(text: string): string {
  const longer = text.replace(/\b(\w{4,})/g, (word) => word.replace(/[aeiou]/, (vowel) => vowel + vowel));
  return Array.from(longer, (letter) => accents[letter] ?? letter).join("");
}
