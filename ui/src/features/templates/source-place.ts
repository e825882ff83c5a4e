// Where in a source a finding is. The engine counts lines and characters from one; the editor counts UTF-16 units from nought.
import type { Diagnostic } from "../../api";

export type Spot = { from: number; to: number; severity: Diagnostic["severity"]; message: string };

/** From a place to the end of the word that stands there, or of whatever else does. */
function wordAt(source: string, from: number): number {
  const word = /^(?:\w+|[^\w\s]+)/.exec(source.slice(from))?.[0] ?? "";
  return Math.min(source.length, from + Math.max(1, word.length));
}

export function spotOf(source: string, { line, column, placeholder, severity, message }: Diagnostic): Spot {
  const lines = source.split("\n");
  const row = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, row).reduce((sum, text) => sum + text.length + 1, 0);
  const before = [...(lines[row] ?? "")].slice(0, column - 1).join("");
  let from = start + before.length;
  // A name may be counted in the whole message rather than in this source: it is then where the source first reads it.
  if (placeholder && !source.startsWith(placeholder, from)) {
    const read = new RegExp(`\\{[{%](?:(?![%}]\\}).)*?\\b(${placeholder.replaceAll(/\W/g, "\\$&")})\\b`, "ds").exec(
      source,
    );
    from = read?.indices?.[1]?.[0] ?? from;
  }
  return { from, to: wordAt(source, from), severity, message };
}
