// What may stand at a place of a source: it depends on what is written before it in its tag.
import type { EditorState } from "@codemirror/state";

export type Place = "filter" | "test" | "tag" | "value";

/** What is written between the last `{{` or `{%` and a place; null outside of tags. */
function inside(state: EditorState, at: number): { kind: string; inside: string } | null {
  const before = state.sliceDoc(0, at);
  const open = Math.max(before.lastIndexOf("{{"), before.lastIndexOf("{%"));
  if (open < 0) return null;
  const inside = before.slice(open + 2);
  return /[%}]\}/.test(inside) ? null : { kind: before.slice(open, open + 2), inside };
}

function inQuotes(inside: string): boolean {
  const rest = inside.replaceAll(/"[^"]*"|'[^']*'/g, "");
  return rest.includes('"') || rest.includes("'");
}

/** The word that ends at `at`, and what fits where it begins: null outside of tags, "nothing" where no word is known. */
export function placeOf(
  state: EditorState,
  at: number,
): { word: string; before: string; place: Place | "nothing" } | null {
  const tag = inside(state, at);
  if (!tag) return null;
  const word = /\w*$/.exec(tag.inside)?.[0] ?? "";
  const before = tag.inside.slice(0, tag.inside.length - word.length);
  const isTag = tag.kind === "{%";
  const place = () => {
    if (inQuotes(before) || /[.\d]$/.test(before)) return "nothing";
    if (/\|\s*$/.test(before) || (isTag && /^-?\s*filter\s+$/.test(before))) return "filter";
    if (/\bis\s+(not\s+)?$/.test(before)) return "test";
    return isTag && /^-?\s*$/.test(before) ? "tag" : "value";
  };
  return { word, before, place: place() };
}
