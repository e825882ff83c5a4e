// A campaign as it is saved, from the row a list shows; and what a new one begins with.
import { call, type Campaign, type CampaignRow, type Sending } from "../../api";

/** The hours in which messages go out when nobody says anything else. */
export const usualSending: Sending = {
  from: 8, until: 21, avoid_weekends: false, avoid_holidays: false, avoid_hours: false,
}; // prettier-ignore

export function saveChange(campaign: CampaignRow, change: Partial<Campaign>): Promise<Campaign> {
  const { key, name, segment, template, channel, purpose, from, reply_to, other_language } = campaign;
  const { vouched_only, no_crossing, sending } = campaign;
  const now = { key, name, segment, template, channel, purpose, from, reply_to, other_language };
  return call("save_campaign", { ...now, vouched_only, no_crossing, sending, ...change });
}
