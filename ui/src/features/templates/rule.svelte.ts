// Who sees the blocks of a condition, in a sentence with its count.
import { useQuery, type ApiError } from "../../api";
import { t, told } from "../../i18n";
import type { Condition } from "./tree";

export type Rule = { readonly sentence: string; readonly count: string; readonly error: ApiError | null };

/** Call it while a component is being set up. */
export function useRule(block: () => Condition): Rule {
  const people = useQuery("get_workspace", () => ({}));
  const counted = useQuery("count_segment", () => ({ where: block().where }));
  return {
    get sentence() {
      if (block().where === null) return t("when-everyone");
      if (counted.data === undefined) return t("when-some");
      const { sentence } = counted.data;
      // The engine's English as it stands inside a sentence; what other languages write small or large is theirs to say.
      const words = told(sentence.charAt(0).toLowerCase() + sentence.slice(1));
      return t("when-only", { sentence: words });
    },
    get count() {
      if (block().where === null || !counted.data || !people.data) return "";
      return t("when-count", { count: counted.data.count, total: people.data.people });
    },
    get error() {
      return counted.error;
    },
  };
}
