// An excluded group in words: what stands in the way, a line that explains it, and the one thing to do next.
import type { CampaignRow, ExcludedGroup } from "../../api";
import { bdi, t } from "../../i18n";

/** What the button of a group does: look at the people, fill in a value, or go to the text. */
export type NextStep = "show" | "fill" | "write" | "mend";

export function nextStepOf(group: ExcludedGroup): NextStep {
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

/** The heading of a group. The engine's detail is the heading where it is the better sentence. */
export function titleOf(group: ExcludedGroup, campaign: CampaignRow): string {
  const cell = group.cell === null ? null : bdi(group.cell);
  switch (group.reason) {
    case "MissingValue":
      return bdi(group.detail);
    case "NoConsent":
      return t("check-NoConsent", { purpose: bdi(campaign.purpose_name), channel: t(`channel-${campaign.channel}`) });
    case "NoVariant":
      return cell ? t("check-NoVariant-cell", { cell }) : t("check-NoVariant");
    case "RenderFailed":
      return cell ? t("check-RenderFailed-cell", { cell }) : t("check-RenderFailed");
    default:
      return t(`check-${group.reason}`);
  }
}

/** The line under the heading. */
export function explanationOf(group: ExcludedGroup): string {
  switch (group.reason) {
    case "MissingValue":
      return group.cell === null
        ? t("check-MissingValue-why")
        : t("check-MissingValue-why-cell", { cell: bdi(group.cell) });
    case "NoConsent":
    case "RenderFailed":
      return bdi(group.detail);
    case "NoVariant":
      return group.cell === null ? t("check-NoVariant-why") : bdi(group.detail);
    case "FrequencyCapped":
    case "HeldOut":
    case "OutsideWindow":
      return bdi(group.detail);
    default:
      return t(`check-${group.reason}-why`);
  }
}

/** How loud a group is: what must be mended, what keeps a message from a person, what is as it should be. */
export function toneOf(group: ExcludedGroup): "stop" | "warn" | "rest" {
  if (group.nonsense) return "stop";
  return group.reason === "NoConsent" || group.reason === "NoAddress" || group.reason === "NoVariant" ? "warn" : "rest";
}

/** A group's identity while one ledger is on screen. */
export function keyOf(group: ExcludedGroup): string {
  return [group.reason, group.detail, group.cell ?? ""].join("|");
}
