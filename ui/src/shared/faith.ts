// The faith calendar somebody named: an attribute the engine makes when it is first used, said in the studio's own words.
import type { Attribute } from "../api";
import { t } from "../i18n";

export const FAITH = "faith_calendar";

/** As the engine keeps them, and the end of their message's name. */
const faiths: Record<string, string> = {
  "Western Christian": "christian_western",
  "Orthodox Christian": "christian_orthodox",
  Islamic: "islamic",
  Jewish: "jewish",
  Hindu: "hindu",
  Buddhist: "buddhist",
  Sikh: "sikh",
  "Bahá’í": "bahai",
  "Chinese lunar": "chinese_lunar",
  Nowruz: "nowruz",
};

/** The attributes, with the faith calendar among them also while nobody has named one. */
export function withFaith(attributes: Attribute[]): Attribute[] {
  if (attributes.some(({ key }) => key === FAITH)) return attributes;
  const choices = Object.keys(faiths);
  return [
    ...attributes,
    { key: FAITH, name: FAITH, type: "choice", kind: "demographic", sensitivity: "sensitive", choices },
  ];
}

/** An attribute of that key which a workspace made its own way is left to look its own way. */
export const isFaith = ({ key, type }: { key: string; type: string }) => key === FAITH && type === "choice";

export function faithWords(value: string): string {
  const known = faiths[value];
  return known ? t(`faith-${known}`) : value;
}
