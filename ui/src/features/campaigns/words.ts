// An excluded group in words: what stands in the way, a line that explains it, and the one thing to do next.
import type { CampaignRow, ExcludedGroup, KeptOut, LetIn, LetterAlong, Register } from "../../api";
import { bdi, dateOf, languageTitle, listOf, t, told, toldText } from "../../i18n";
import type { CheckGroup } from "./groups";

/** What the button of a group does: look at the people, fill in a value, go to the text, or let them in. */
export type NextStep = "show" | "fill" | "write" | "mend" | "let";

export function nextStepOf(group: ExcludedGroup): NextStep {
  if (group.kept_out) return "let";
  switch (group.reason) {
    case "MissingValue":
      return "fill";
    case "NoVariant":
      return "write";
    case "RenderFailed":
      return "mend";
    default:
      return "show";
  }
}

/** Who is meant, in words: a segment by its name. */
export const whoOf = ({ segment, segment_name }: Pick<CampaignRow, "segment" | "segment_name">): string =>
  segment === null ? t("people-everyone") : bdi(segment_name);

const nowhere = {
  email: "check-NoAddress",
  sms: "check-no-mobile",
  letter: "check-no-letter",
  push: "check-no-app",
  "in-app": "check-no-app",
} as const;

/** The heading of a group. The engine's detail is the heading where it is the better sentence. */
export function titleOf(group: ExcludedGroup, campaign: CampaignRow): string {
  if (group.kept_out) {
    const what = keptTitle(group.kept_out);
    return group.letter ? t("check-in-letter", { letter: bdi(group.letter.name), what }) : what;
  }
  const cell = group.cell === null ? null : bdi(toldText(group.cell));
  switch (group.reason) {
    case "MissingValue":
      return told(group.detail);
    case "NoConsent":
      return t("check-NoConsent", {
        purpose: bdi(campaign.purpose_name),
        channel: t(`channel-${group.channel ?? campaign.channel}`),
      });
    case "NoVariant":
      return cell ? t("check-NoVariant-cell", { cell }) : t("check-NoVariant");
    case "RenderFailed":
      return cell ? t("check-RenderFailed-cell", { cell }) : t("check-RenderFailed");
    case "NoAddress":
      return t(nowhere[group.channel ?? campaign.channel]);
    default:
      return t(`check-${group.reason}`);
  }
}

/** "German, formal" */
export function cellTitle({ locale, register }: { locale: string; register: Register | null }): string {
  const language = languageTitle(locale);
  return register ? t("register-of", { language, tone: t(`register-${register}`) }) : language;
}

/** Whose text people are let in for: a language, of the letter where it is the letter's. */
export function textTitle(text: Pick<LetIn, "locale" | "register">, letter: LetterAlong | undefined): string {
  const title = cellTitle(text);
  return letter ? t("let-in-letter", { letter: bdi(letter.name), text: title }) : title;
}

/** Which rule of the campaign is against it. */
function keptTitle(kept: KeptOut): string {
  const text = bdi(cellTitle(kept));
  if (kept.rule !== "not_vouched") return t(`check-kept-${kept.rule}`, { text });
  if (!kept.vouch) return t("check-kept-nobody", { text });
  const name = bdi(kept.vouch.by);
  return kept.vouch.state === "expired"
    ? t("check-kept-expired", { text, name, date: dateOf(kept.vouch.until ?? kept.vouch.on) })
    : t(kept.vouch.changed === "surroundings" ? "check-kept-surroundings" : "check-kept-changed", { text, name });
}

/** Who had let them in before the text changed. */
export function beforeOf(before: LetIn): string {
  return t("check-kept-before", { name: bdi(before.by), reason: bdi(before.reason) });
}

/** Whether it is about the letter that goes with the email: the engine says so in its words. */
const inLetter = (group: ExcludedGroup) => group.detail.startsWith("Letter “");

/** The texts of a group, by their languages; of many, the first. */
function cellsOf({ cells }: CheckGroup): string {
  const most = 3;
  const names = cells.map((cell) => bdi(toldText(cell)));
  if (names.length <= most + 1) return listOf(names);
  return listOf([...names.slice(0, most), t("check-cells-more", { count: names.length - most })]);
}

const namesItsWay = new Set<ExcludedGroup["reason"]>(["NoConsent", "NoAddress"]);

/** The line under the heading. Where several ways are tried it says which one it is about. */
export function explanationOf(group: CheckGroup): string {
  const why = whyOf(group);
  if (!group.channel || namesItsWay.has(group.reason)) return why;
  return t("check-tried-one", { channel: t(`template-channel-${group.channel}`), why: bdi(why) });
}

function whyOf(group: CheckGroup): string {
  if (group.kept_out) return group.kept_out.before ? beforeOf(group.kept_out.before) : t("check-kept-why");
  switch (group.reason) {
    case "MissingValue":
      return group.cells.length === 0
        ? t("check-MissingValue-why")
        : t("check-MissingValue-why-cell", { cell: cellsOf(group) });
    case "NoConsent":
    case "RenderFailed":
      return told(group.detail);
    case "NoVariant":
      return group.cell === null && !inLetter(group) ? t("check-NoVariant-why") : told(group.detail);
    case "FrequencyCapped":
    case "HeldOut":
    case "OutsideWindow":
      return told(group.detail);
    case "NoAddress":
      // Of a telephone the engine says what is wrong with it.
      return group.detail === "No email address" ? t("check-NoAddress-why") : told(group.detail);
    default:
      return t(`check-${group.reason}-why`);
  }
}

/** How loud a group is: what must be mended, what keeps a message from a person, what is as it should be. */
export function toneOf(group: ExcludedGroup): "stop" | "warn" | "rest" {
  if (group.nonsense) return "stop";
  return group.reason === "NoConsent" || group.reason === "NoAddress" || group.reason === "NoVariant" ? "warn" : "rest";
}
