// The rows of the check: groups that say the same of the same text are one, with the languages inside.
import type { ExcludedGroup } from "../../api";

/** `cells`: the texts it is about, in the engine's words. */
export type CheckGroup = ExcludedGroup & { cells: string[] };

/** Reasons that are nothing of a channel's: whichever way is tried, they stay. */
const ofNoChannel = new Set<ExcludedGroup["reason"]>(["Suppressed", "HeldOut"]);

/** A field that is empty is one thing to mend in however many languages it would leave a hole. */
const ofNoText = (group: ExcludedGroup) => group.reason === "MissingValue";

/** A row's identity while one ledger is on screen. */
export function keyOf(group: ExcludedGroup): string {
  const channel = ofNoChannel.has(group.reason) ? "" : (group.channel ?? "");
  const cell = ofNoText(group) ? "" : (group.cell ?? "");
  const letter = group.letter?.template ?? "";
  return [group.reason, channel, group.detail, cell, letter, group.kept_out?.rule ?? "", group.nonsense].join("|");
}

export function rowsOf(groups: ExcludedGroup[]): CheckGroup[] {
  const rows = new Map<string, CheckGroup>();
  for (const group of groups) {
    const key = keyOf(group);
    const cells = group.cell === null ? [] : [group.cell];
    const row = rows.get(key);
    if (!row) {
      const { channel, ...rest } = group;
      rows.set(key, ofNoChannel.has(group.reason) || !channel ? { ...rest, cells } : { ...rest, channel, cells });
    } else {
      row.count += group.count;
      row.people = [...row.people, ...group.people];
      row.cells = [...new Set([...row.cells, ...cells])];
    }
  }
  return [...rows.values()];
}
