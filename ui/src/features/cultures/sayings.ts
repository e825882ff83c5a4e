// Ideas that each culture says in its own way, by the keys a card keeps them under.

/** "A good harvest!" as "idioms.a_good_harvest"; null for what has no letters. */
export function ideaKey(idea: string): string | null {
  const plain = idea
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replaceAll(/^[_\p{N}\p{M}]+|_+$/gu, "")
    .slice(0, 40);
  return plain ? `idioms.${plain}` : null;
}
