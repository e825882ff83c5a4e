// How one speaks of a person on their own page: by the name that the studio's language uses among strangers.
import type { Person } from "../../api";
import { locale } from "../../i18n";

/** Japanese says the family name ("佐藤さん"), the others the given one. */
export function calledOf({ first_name, last_name, name }: Pick<Person, "first_name" | "last_name" | "name">): string {
  return (locale() === "ja" ? last_name : first_name) || name;
}
