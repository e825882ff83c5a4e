// What is said for a text, in the studio's own words.
import type { Vouch } from "../../api";
import { bdi, dateOf, t } from "../../i18n";

/** A date that is not torn apart at the end of a line. */
const whole = (iso: string) => dateOf(iso).replaceAll(" ", "\u00a0");

/** "Read by Ana Ruiz, 3 May 2026" */
export function vouchWords(vouch: Vouch | null): string {
  if (!vouch) return t("vouch-nobody");
  const name = bdi(vouch.by);
  switch (vouch.state) {
    case "holds":
      return t("vouch-read", { name, date: whole(vouch.on) });
    case "changed":
      return t("vouch-changed", { name });
    case "expired":
      return t("vouch-expired", { name, date: whole(vouch.until ?? vouch.on) });
  }
}
