// What a place of the card is called on screen.
import { t } from "../../i18n";

const WHOM = ["feminine", "masculine", "neutral", "nobody"];

/** "address.greeting.formal.nobody" as "Formal, no name known". */
export function nameOf(key: string): string {
  const [part = "", what = "", register = "", whom = ""] = key.split(".");
  if (part === "idioms")
    return t(`culture-idiom-${what}`) === `culture-idiom-${what}` ? plain(what) : t(`culture-idiom-${what}`);
  if (what === "greeting" && WHOM.includes(whom)) {
    return t("culture-greeting-of", { register: t(`culture-choice-${register}`), whom: t(`culture-whom-${whom}`) });
  }
  if (what === "closing") return t("culture-closing-of", { register: t(`culture-choice-${register}`) });
  return t(`culture-key-${part}-${what}`);
}

/** An idea staff added themselves: "good_harvest" as "Good harvest". */
function plain(idea: string): string {
  const words = idea.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
