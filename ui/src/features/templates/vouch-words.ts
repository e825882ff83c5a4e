// What is said for a text, in the studio's own words.
import type { PastVouch, Vouch } from "../../api";
import { bdi, dateOf, t } from "../../i18n";

/** A date that is not torn apart at the end of a line. */
const whole = (iso: string) => dateOf(iso).replaceAll(" ", "\u00a0");

/** "Read and approved by Ana Ruiz, 3 May 2026, until 3 May 2027" */
export function readWords({ by, on, until }: Pick<Vouch, "by" | "on" | "until">): string {
  const said = { name: bdi(by), date: whole(on) };
  return until ? t("vouch-read-until", { ...said, until: whole(until) }) : t("vouch-read", said);
}

/** What is to be said of a text now. */
export function vouchWords(vouch: Vouch | null): string {
  if (!vouch) return t("vouch-nobody");
  const name = bdi(vouch.by);
  switch (vouch.state) {
    case "holds":
      return readWords(vouch);
    case "changed":
      if (vouch.changed === "surroundings") return t("vouch-changed-around", { name });
      return vouch.changed_on
        ? t("vouch-changed-on", { name, date: whole(vouch.changed_on) })
        : t("vouch-changed", { name });
    case "expired":
      return t("vouch-expired", { name, date: whole(vouch.until ?? vouch.on) });
  }
}

/** "withdrawn because the text changed on 9 May 2026" */
export function fateWords({ fate, ended_on }: Pick<PastVouch, "fate" | "ended_on">): string {
  const date = ended_on ? whole(ended_on) : "";
  switch (fate) {
    case "changed":
      return date ? t("vouch-fate-changed-on", { date }) : t("vouch-fate-changed");
    case "expired":
    case "withdrawn":
    case "followed":
      return t(`vouch-fate-${fate}`, { date });
    case "holds":
    case "surroundings_changed":
    case "gone":
      return t(`vouch-fate-${fate}`);
  }
}
