// Which of a fragment's texts stands in a message's, as the engine chooses it.
import type { Cell } from "../../api";

const within = (tag: string) => tag.split("-").map((_, at, parts) => parts.slice(0, parts.length - at).join("-"));

/** Its own language and tone, or the language's for every tone, or those of the language it is a variety of. */
export function servingCell(cells: Cell[], locale: string, register: Cell["register"]): Cell | undefined {
  for (const tag of within(locale.toLowerCase())) {
    const same = cells.filter((cell) => cell.locale.toLowerCase() === tag);
    const found = same.find((cell) => cell.register === register) ?? same.find((cell) => cell.register === null);
    if (found) return found;
  }
  return undefined;
}
