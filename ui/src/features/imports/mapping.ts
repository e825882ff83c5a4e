// What can be wrong with a mapping before the engine is asked.
import type { ImportFile } from "../../api";

export type Columns = Record<string, string>;
export type MappingProblem =
  { kind: "nothing" } | { kind: "no_key" } | { kind: "evidence" } | { kind: "twice"; target: string };

/** Targets that may take more than one column. */
const repeatable = (target: string) => target === "ignore" || target === "tag";

export function hasConsent(columns: Columns): boolean {
  return Object.values(columns).some((target) => target.startsWith("consent:"));
}

/** The columns that say something and go nowhere. */
export function leftOut({ headers, rows }: Pick<ImportFile, "headers" | "rows">, columns: Columns): string[] {
  const says = (column: number) => rows.some((row) => row[column]?.trim());
  return headers.filter(
    (header, column) =>
      header !== "" && headers.indexOf(header) === column && (columns[header] ?? "ignore") === "ignore" && says(column),
  );
}

/** The purpose that a column is called as: what stands there is a choice, and not a fact about somebody. */
export function purposeCalled<P extends { name: string }>(header: string, purposes: P[]): P | null {
  const plain = (text: string) => text.trim().toLocaleLowerCase();
  return purposes.find(({ name }) => plain(name) === plain(header)) ?? null;
}

/** The purposes that some column still gives consent for. */
export function purposesUsed(purposes: Record<string, string>, columns: Columns): Record<string, string> {
  const targets = Object.values(columns);
  return Object.fromEntries(
    Object.entries(purposes).filter(([key]) => targets.some((target) => target.startsWith(`consent:${key}:`))),
  );
}

/** The first problem that keeps the plan from being made, or null. */
export function mappingProblem(columns: Columns, evidence: string): MappingProblem | null {
  const targets = Object.values(columns).filter((target) => target !== "ignore");
  if (targets.length === 0) return { kind: "nothing" };
  const twice = targets.find((target, index) => !repeatable(target) && targets.indexOf(target) !== index);
  if (twice) return { kind: "twice", target: twice };
  if (!["id", "email", "phone"].some((key) => targets.includes(key))) return { kind: "no_key" };
  if (hasConsent(columns) && !evidence.trim()) return { kind: "evidence" };
  return null;
}
