// A condition's rule as rows that all (or any) must hold. Rules nested deeper than that are shown but not taken apart.
import type { Op, Predicate, RuleField } from "../../api";

export type Row = { field: string; op: Op; value: string };
export type Rule = { join: "all" | "any"; rows: Row[] };

const wordless: Op[] = ["is_known", "is_missing", "given", "withdrawn", "never_asked"];

export function wantsValue(op: Op): boolean {
  return !wordless.includes(op);
}

/** Null when the rule is more than rows can show. */
export function ruleOf(where: Predicate | null): Rule | null {
  if (where === null) return { join: "all", rows: [] };
  const join = "any" in where ? "any" : "all";
  const parts = "all" in where ? where.all : "any" in where ? where.any : [where];
  const rows: Row[] = [];
  for (const part of parts) {
    if (!("field" in part)) return null;
    rows.push({ field: part.field, op: part.op, value: part.value === undefined ? "" : String(part.value) });
  }
  return { join, rows };
}

function valueOf(row: Row, fields: RuleField[]): unknown {
  const type = fields.find(({ field }) => field === row.field)?.type;
  if (type === "yes_no") return row.value === "true";
  if ((type === "number" || row.op === "within_days") && row.value.trim() !== "") {
    const number = Number(row.value.replace(",", "."));
    return Number.isNaN(number) ? row.value : number;
  }
  return row.value;
}

/** No rows: everyone. Rows still without their value are left out, so that half a rule hides nobody. */
export function whereOf(rule: Rule, fields: RuleField[]): Predicate | null {
  const whole = rule.rows.filter((row) => !wantsValue(row.op) || row.value.trim() !== "");
  if (whole.length === 0) return null;
  const parts = whole.map((row): Predicate =>
    wantsValue(row.op)
      ? { field: row.field, op: row.op, value: valueOf(row, fields) }
      : { field: row.field, op: row.op },
  );
  return rule.join === "any" ? { any: parts } : { all: parts };
}

/** A row for a field, ready to be filled in. */
export function startRow(field: RuleField): Row {
  const value = field.type === "yes_no" ? "true" : (field.choices[0]?.value ?? "");
  return { field: field.field, op: field.ops[0] ?? "is_known", value };
}
