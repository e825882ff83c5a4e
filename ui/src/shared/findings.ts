// What guardrails found, in the studio's language: the sentence of a finding, and the order findings are shown in.
import type { Finding, Level } from "../api";
import { bdi, t } from "../i18n";

/** The most serious first. */
export const weights = ["blocks", "warning", "hint"] as const satisfies readonly Level[];

/** The weights a rule may have in the settings. */
export const levels = ["off", "hint", "warning", "blocks"] as const satisfies readonly Level[];

/** What a person reads. Whatever comes from the text keeps its own direction. */
export function findingSentence({ says, args }: Pick<Finding, "says" | "args">): string {
  const isolated = Object.entries(args).map(([name, value]) => [name, bdi(value ?? "")] as const);
  return t(`finding-${says}`, Object.fromEntries(isolated));
}

/** Groups by weight, without empty ones; what a person lets stand is apart. */
export function findingGroups(findings: Finding[]): { weight: (typeof weights)[number]; findings: Finding[] }[] {
  const open = findings.filter(({ overridden }) => !overridden);
  const groups = weights.map((weight) => ({ weight, findings: open.filter(({ severity }) => severity === weight) }));
  return groups.filter(({ findings }) => findings.length > 0);
}

/** A finding has no name of its own: its rule, text, place and sentence are it. */
export const findingKey = ({ rule, cell, place, message }: Finding): string =>
  JSON.stringify([rule, cell, place, message]);
