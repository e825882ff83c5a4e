// The rule builder's model: one group of rules and of groups one level deep. What it cannot hold is read, not edited.
import type { Op, Predicate, RuleField } from "../../api";

export type Rule = { id: number; field: string; op: Op; value: unknown };
export type Group = { id: number; match: "all" | "any"; items: (Rule | Group)[] };

let next = 1;

export const isGroup = (item: Rule | Group): item is Group => "items" in item;

export function emptyGroup(match: "all" | "any" = "all", items: Group["items"] = []): Group {
  return { id: next++, match, items };
}

/** A new rule about the first field there is. */
export function newRule(fields: RuleField[]): Rule {
  const field = fields[0];
  return {
    id: next++,
    field: field?.field ?? "",
    op: field?.ops[0] ?? "is_known",
    value: firstValue(field, field?.ops[0]),
  };
}

/** Whether an operator stands alone, needs a number of days, or a value of its field's type. */
export function needs(op: Op): "nothing" | "days" | "value" {
  if (["is_known", "is_missing", "given", "withdrawn", "never_asked"].includes(op)) return "nothing";
  return op === "within_days" ? "days" : "value";
}

export function firstValue(field: RuleField | undefined, op: Op | undefined): unknown {
  if (!field || !op || needs(op) === "nothing") return undefined;
  if (needs(op) === "days") return 7;
  if (field.type === "yes_no") return true;
  return field.choices[0]?.value ?? "";
}

export function isComplete(rule: Rule): boolean {
  if (!rule.field) return false;
  if (needs(rule.op) === "nothing") return true;
  return rule.value !== undefined && rule.value !== null && String(rule.value).trim() !== "";
}

export function allComplete(group: Group): boolean {
  return group.items.every((item) => (isGroup(item) ? allComplete(item) : isComplete(item)));
}

/** Null when there is no rule: everyone. Empty inner groups say nothing and are left out. */
export function predicateOf(group: Group): Predicate | null {
  const parts = group.items.flatMap((item): Predicate[] => {
    if (isGroup(item)) {
      const inner = predicateOf(item);
      return inner ? [inner] : [];
    }
    return needs(item.op) === "nothing"
      ? [{ field: item.field, op: item.op }]
      : [{ field: item.field, op: item.op, value: item.value }];
  });
  if (parts.length === 0) return null;
  return group.match === "all" ? { all: parts } : { any: parts };
}

/** The builder's model of a predicate, or null when it is of another shape (a "not", or deeper groups). */
export function groupOf(where: Predicate | null, depth = 0): Group | null {
  if (where === null) return emptyGroup();
  if ("not" in where) return null;
  if ("field" in where) return emptyGroup("all", [ruleOf(where)]);
  const match = "all" in where ? "all" : "any";
  const parts = "all" in where ? where.all : where.any;
  const items: (Rule | Group)[] = [];
  for (const part of parts) {
    if ("field" in part) {
      items.push(ruleOf(part));
    } else {
      const inner = depth === 0 ? groupOf(part, 1) : null;
      if (!inner) return null;
      items.push(inner);
    }
  }
  return emptyGroup(match, items);
}

function ruleOf(where: Extract<Predicate, { field: string }>): Rule {
  return { id: next++, field: where.field, op: where.op, value: where.value };
}
