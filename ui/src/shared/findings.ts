// What guardrails found, in the studio's language: the sentence of a finding, and the order findings are shown in.
import type { Finding, FindingName, Level } from "../api";
import { bdi, named, t, told } from "../i18n";

/** The most serious first. */
export const weights = ["blocks", "warning", "hint"] as const satisfies readonly Level[];

/** The weights a rule may have in the settings. */
export const levels = ["off", "hint", "warning", "blocks"] as const satisfies readonly Level[];

/** Their name is a field of the studio's own or an organisation's, not a word of the text. */
const ofFields = ["missing-fallback", "sensitive-attribute", "sensitive-segment"];

/** What a person reads. Whatever comes from the text keeps its own direction; `message` is a sentence of the engine's. */
export function findingSentence({ says, args }: Pick<Finding, "says" | "args">): string {
  const said = (name: string, value: string) => {
    if (name === "message") return told(value);
    return bdi(name === "name" && ofFields.includes(says) ? named(value) : value);
  };
  const isolated = Object.entries(args).map(([name, value]) => [name, said(name, value ?? "")] as const);
  return t(`finding-${says}`, Object.fromEntries(isolated));
}

/** The same thing to look at, in however many texts and places it stands. */
export type Topic = { key: string; first: Finding; findings: Finding[] };

/** One topic for what is said in the same words, decided alike; in the order of their first findings. */
export function findingTopics(findings: Finding[]): Topic[] {
  const topics: Record<string, Topic> = {};
  for (const finding of findings) {
    const { rule, severity, says, args, overridden } = finding;
    const key = JSON.stringify([rule, severity, says, Object.entries(args).sort(), overridden]);
    (topics[key] ??= { key, first: finding, findings: [] }).findings.push(finding);
  }
  return Object.values(topics);
}

/** Topics by weight, without empty weights; what a person lets stand is apart. */
export function findingGroups(findings: Finding[]): { weight: (typeof weights)[number]; topics: Topic[] }[] {
  const topics = findingTopics(findings.filter(({ overridden }) => !overridden));
  const groups = weights.map((weight) => ({ weight, topics: topics.filter(({ first }) => first.severity === weight) }));
  return groups.filter(({ topics }) => topics.length > 0);
}

/** A finding has no name of its own: its rule, text, place and sentence are it. */
export const findingName = ({ rule, cell, place, message }: Finding): FindingName => ({ rule, cell, place, message });
export const findingKey = (finding: Finding): string => JSON.stringify(findingName(finding));
