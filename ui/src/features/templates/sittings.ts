// The saved states of a message as somebody looks through them: those of one sitting of typing are one line that opens.
import type { PastRevision } from "../../api";

/** One state by itself, or several that followed one another; the newest first. */
export type Sitting = { revisions: PastRevision[] };

/** A pause longer than this ends a sitting. */
const PAUSE = 10 * 60_000;
/** Fewer than these stand by themselves. */
const LEAST = 3;

/** A state that was given a name, that goes back to another one, or that is the present or the first one is looked for. */
const standsAlone = ({ number, name, same_as }: PastRevision, present: number) =>
  name !== null || same_as !== null || number === present || number === 1;

export function sittingsOf(revisions: PastRevision[], present: number): Sitting[] {
  const sittings: Sitting[] = [];
  for (const one of revisions) {
    const last = sittings.at(-1)?.revisions;
    const later = last?.at(-1);
    const follows =
      later !== undefined &&
      !standsAlone(later, present) &&
      !standsAlone(one, present) &&
      later.by === one.by &&
      Date.parse(later.saved_at) - Date.parse(one.saved_at) <= PAUSE;
    if (follows) last?.push(one);
    else sittings.push({ revisions: [one] });
  }
  return sittings.flatMap((sitting) =>
    sitting.revisions.length >= LEAST ? [sitting] : sitting.revisions.map((one) => ({ revisions: [one] })),
  );
}
