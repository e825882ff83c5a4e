// What a saved state is called.
import type { PastRevision } from "../../api";
import { t } from "../../i18n";

export function titleOf({ number, name }: Pick<PastRevision, "number" | "name">): string {
  return name ?? t("history-revision", { number });
}
