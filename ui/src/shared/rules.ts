// The rule builder's model: groups of rules and of groups, as deep as the predicate goes. Every predicate has one.
import type { Op, Predicate, RuleField } from "../api";

export type Rule = { id: number; field: string; op: Op; value: unknown };
export type Match = "all" | "any" | "none";
export type Group = { id: number; match: Match; items: (Rule | Group)[] };

let next = 1;

export const isGroup = (item: Rule | Group): item is Group => "items" in item;

export function emptyGroup(match: Match = "all", items: Group["items"] = []): Group {
  return { id: next++, match, items };
}

/** A new rule, about nothing yet: what nobody chose must not be saved. */
export function newRule(): Rule {
  return { id: next++, field: "", op: "is", value: undefined };
}

/** Whether an operator stands alone, needs a number of days or months, or a value of its field's type. */
export function needs(op: Op): "nothing" | "days" | "months" | "value" {
  if (["is_known", "is_missing", "given", "withdrawn", "never_asked"].includes(op)) return "nothing";
  if (op === "months_ago") return "months";
  return op === "within_days" || op === "last_days" ? "days" : "value";
}

/** Whether an operator counts from today: nothing that is read on another day can ask it. */
export const countsFromToday = (op: Op): boolean => ["days", "months"].includes(needs(op));

const firstSpan = { days: 7, months: 12 };

export function firstValue(field: RuleField | undefined, op: Op | undefined): unknown {
  const needed = op && needs(op);
  if (!field || !needed || needed === "nothing") return undefined;
  return needed === "value" ? "" : firstSpan[needed];
}

export function isComplete(rule: Rule): boolean {
  if (!rule.field) return false;
  if (needs(rule.op) === "nothing") return true;
  return rule.value !== undefined && rule.value !== null && String(rule.value).trim() !== "";
}

/** An empty "any" is never complete: it means nobody, and dropping it would turn nobody into everybody. */
export function allComplete(group: Group): boolean {
  if (group.match === "any" && group.items.length === 0) return false;
  return group.items.every((item) => (isGroup(item) ? allComplete(item) : isComplete(item)));
}

/** Without the rules that still lack their value, so that half a rule changes nothing. */
export function finished(group: Group): Group {
  const items = group.items.filter((item) => isGroup(item) || isComplete(item));
  return { ...group, items: items.map((item) => (isGroup(item) ? finished(item) : item)) };
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
  const [only] = parts;
  if (only === undefined) return null;
  if (group.match === "none") return { not: parts.length === 1 ? only : { any: parts } };
  return group.match === "all" ? { all: parts } : { any: parts };
}

/** The builder's model of a predicate. A "not" is a group of which none may hold. */
export function groupOf(where: Predicate | null): Group {
  if (where === null) return emptyGroup();
  if ("field" in where) return emptyGroup("all", [ruleOf(where)]);
  if ("not" in where) {
    const inner = where.not;
    return emptyGroup("none", "any" in inner ? inner.any.map(itemOf) : [itemOf(inner)]);
  }
  return "all" in where ? emptyGroup("all", where.all.map(itemOf)) : emptyGroup("any", where.any.map(itemOf));
}

const itemOf = (where: Predicate): Rule | Group => ("field" in where ? ruleOf(where) : groupOf(where));

function ruleOf(where: Extract<Predicate, { field: string }>): Rule {
  return { id: next++, field: where.field, op: where.op, value: where.value };
}
