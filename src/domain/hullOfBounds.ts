import type { Bounds } from './bounds.ts';
import { earliestOf, latestOf, type Day } from './day.ts';
import { daysIn } from './extent.ts';

/**
 * The narrowest bounds that allow whatever one of several possible worlds allows. A null stands for a world in which
 * the fact is not said at all: it allows nothing more, and leaves nothing sure. Without a world that says it: null.
 */
export const hullOfBounds = (worlds: readonly (Bounds | null)[]): Bounds | null => {
  const said = worlds.filter((world) => world !== null);
  if (said.length === 0) return null;
  const outer = (days: readonly (Day | null)[], pick: (days: readonly Day[]) => Day | null): Day | null =>
    days.includes(null) ? null : pick(daysIn(days));
  const unsaid = said.length < worlds.length;
  return {
    fromEarliest: outer(
      said.map((world) => world.fromEarliest),
      earliestOf,
    ),
    fromLatest: unsaid
      ? null
      : outer(
          said.map((world) => world.fromLatest),
          latestOf,
        ),
    untilEarliest: unsaid
      ? null
      : outer(
          said.map((world) => world.untilEarliest),
          earliestOf,
        ),
    untilLatest: outer(
      said.map((world) => world.untilLatest),
      latestOf,
    ),
  };
};
