// What an import came to, as `done-sum` says it.
import type { ImportReport } from "../../api";
import { numberOf } from "../../i18n";

export function sumOf({ created, updated, unchanged, rejected }: ImportReport) {
  return {
    created: numberOf(created),
    updated: numberOf(updated),
    unchanged: numberOf(unchanged),
    rejected: numberOf(rejected.length),
  };
}
