// What became of a message after its export, in words.
import type { Channel, Delivery, NotSentReason } from "../api";
import { bdi, dateOf, t } from "../i18n";

/** "Sent on 3 Nov 2026", "Not sent: it came back (12 Nov 2026)". */
export function deliverySentence(delivery: Delivery): string {
  const day = dateOf(delivery.on);
  if (delivery.state === "sent") return t("delivery-sent-on", { day });
  const reason =
    delivery.reason === "other" && delivery.note ? bdi(delivery.note) : t(`delivery-${delivery.reason ?? "other"}`);
  return t("delivery-not-on", { reason, day });
}

/** One or two words, for a list. */
export function deliveryWord(delivery: Delivery | null): string {
  if (!delivery) return t("delivery-is-open");
  return delivery.state === "sent" ? t("delivery-is-sent") : t("delivery-is-not");
}

/** Why a message of this channel may not have reached its reader, the usual reason first. */
export function notSentReasons(channel: Channel): NotSentReason[] {
  return channel === "letter"
    ? ["returned", "not_printed", "wrong_address", "other"]
    : ["bounced", "wrong_address", "other"];
}
