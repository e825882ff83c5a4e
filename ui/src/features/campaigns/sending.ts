// When messages go out while nobody has said anything else.
import type { Sending } from "../../api";

export const usualSending: Sending = {
  from: 8, until: 21, avoid_weekends: false, avoid_holidays: false, avoid_sensitive: false, avoid_hours: false, best_hours: false,
}; // prettier-ignore
