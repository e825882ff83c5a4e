// What became of a message after its export, in words.
import type { BatchRow, Channel, Delivery, NotSentReason } from "../api";
import { bdi, dateOf, listOf, numberOf, t } from "../i18n";

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

/** In which form a batch went, or by which ways: what tells two exports of a campaign apart. */
export function batchForms({ channels, format }: BatchRow): string {
  const used = channels.filter(({ exported }) => exported > 0);
  if (used.length < 2) return t(`format-${used[0]?.format ?? format}`);
  return listOf(
    used.map((one) => t("batch-way", { channel: t(`template-channel-${one.channel}`), count: numberOf(one.exported) })),
  );
}

/** How much of a batch is known to be sent. */
export function batchSent({ delivered: { sent, not_sent }, exported }: BatchRow): string {
  if (sent + not_sent === 0) return t("delivery-nobody-yet");
  return t("delivery-short", { sent: bdi(numberOf(sent)), count: bdi(numberOf(exported)) });
}

/** Why a message of this channel may not have reached its reader, the usual reason first. */
export function notSentReasons(channel: Channel): NotSentReason[] {
  return channel === "letter"
    ? ["returned", "not_printed", "wrong_address", "other"]
    : ["bounced", "wrong_address", "other"];
}
