// Keys are how the engine names what a person names in words. They are made once and never shown.

/** A key for `name` that none of `taken` uses: lower-case letters, digits and underscores. */
export function keyFor(name: string, taken: string[]): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  // A name in another script leaves nothing: it gets a number instead of a guess at its sound.
  const base = plain || "field";
  if (plain && !taken.includes(base)) return base;
  for (let n = plain ? 2 : 1; ; n++) if (!taken.includes(`${base}_${n}`)) return `${base}_${n}`;
}
