// The channels a campaign reaches people by, in the order they are tried.
import type { Campaign, CampaignWay, Reached } from "../../api";
import { listOf, numberOf, t } from "../../i18n";

export function waysOf({ channel, template, also }: Pick<Campaign, "channel" | "template" | "also">): CampaignWay[] {
  return [{ channel, template }, ...also];
}

/** The template of one channel; without one, the first. */
export function templateOf(campaign: Campaign, channel = campaign.channel): string {
  return waysOf(campaign).find((way) => way.channel === channel)?.template ?? campaign.template;
}

/** "Email: 12, SMS: 4", where there is more than one. */
export function reachedWords(channels: Reached[]): string | null {
  if (channels.length < 2) return null;
  return listOf(
    channels.map(({ channel, exported }) =>
      t("check-by", { channel: t(`template-channel-${channel}`), count: numberOf(exported) }),
    ),
  );
}
