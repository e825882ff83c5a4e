// An entry of a list that says several things ("date=2026-12-01T09:30, with=Dr. Okoro") as a form edits it: each by its key.
import type { ListPart } from "../api";

/** What an entry says by key, also what no part is for. Plain words are what its first text says. */
export function saidIn(entry: string, parts: ListPart[]): Record<string, string> {
  const pairs = entry.split(/, *(?=[a-z][a-z0-9_]*=)/).map((fact) => /^([a-z][a-z0-9_]*)=(.*)$/s.exec(fact));
  if (entry && pairs.some((pair) => !pair)) {
    const first = parts.find(({ type }) => type === "text") ?? parts[0];
    return first ? { [first.key]: entry } : {};
  }
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] ? [[pair[1], pair[2] ?? ""]] : [])));
}

/** What is left open is named, too, so that what else there is stays an entry of several things. */
export function entryOf(said: Record<string, string>, parts: ListPart[]): string {
  const keys = new Set([...parts.map(({ key }) => key), ...Object.keys(said)]);
  return [...keys].map((key) => `${key}=${said[key]?.trim() ?? ""}`).join(", ");
}
