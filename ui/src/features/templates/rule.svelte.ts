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
      const words = told(counted.data.sentence).replace(/\.$/, "");
      return t("when-only", { sentence: words.charAt(0).toLowerCase() + words.slice(1) });
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
