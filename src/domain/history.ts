import type { Bounds } from './bounds.ts';
import { compareDays, firstDay, lastDay, type Day } from './day.ts';
import type { Extent } from './extent.ts';
import { hullOfBounds } from './hullOfBounds.ts';
import { worldsBetween } from './worldsBetween.ts';

/** A fact (a claim) and since when it is known: surely from `latest` on (null: only at the end of time), possibly from `earliest` on (null: always). */
export interface KnownFact {
  readonly known: Extent;
}

/** What a set of facts amounts to: its bounds, and whatever else is counted from them. */
export interface Folded {
  readonly bounds: Bounds;
}

/** What is known from a day on, until the next version. */
export type Version<F extends Folded> = F & {
  readonly knownFrom: Day;
  /** Whether what is surely known says the fact at all. If not, it is at most POSSIBLE on every day. */
  readonly sure: boolean;
};

/**
 * How the fold of some facts changes with what is known, as versions in the order of `knownFrom`. On a day some facts
 * are surely known and more are possibly known; a world is any set of facts between the two. Each bound of a version is
 * the extreme over all worlds; everything else in it is the fold of all possibly known facts, so that counts are upper
 * bounds and a possible contradiction is told. (The hull of just the smallest and the largest world is not enough: a
 * third account can narrow again what a second one widened.)
 *
 * `fold` gives null where the facts do not say the thing at all, and must be pure. There is no version before the first
 * day on which some world says it, and none that equals the one before it.
 */
export const history = <Fact extends KnownFact, F extends Folded>(
  facts: readonly Fact[],
  fold: (facts: readonly Fact[]) => F | null,
): readonly Version<F>[] => {
  const changes = facts.flatMap(({ known }) => [known.earliest ?? firstDay, known.latest ?? lastDay]);
  const versions: Version<F>[] = [];
  for (const knownFrom of [...new Set(changes)].sort(compareDays)) {
    const sure = facts.filter(({ known }) => (known.latest ?? lastDay) <= knownFrom);
    const possible = facts.filter(({ known }) => (known.earliest ?? firstDay) <= knownFrom);
    const whole = fold(possible);
    const bounds = hullOfBounds(worldsBetween(sure, possible).map((world) => fold(world)?.bounds ?? null));
    if (whole === null || bounds === null) continue;
    const version = { ...whole, bounds, knownFrom, sure: fold(sure) !== null };
    const before = versions.at(-1);
    if (before === undefined || !sameButKnownFrom(before, version)) versions.push(version);
  }
  return versions;
};

const sameButKnownFrom = (a: Version<Folded>, b: Version<Folded>): boolean =>
  JSON.stringify({ ...a, knownFrom: null }) === JSON.stringify({ ...b, knownFrom: null });

/** The version that was known on a day; null when nothing was known yet. */
export const versionAt = <V extends { readonly knownFrom: Day }>(versions: readonly V[], knownAt: Day): V | null =>
  versions.findLast((version) => version.knownFrom <= knownAt) ?? null;
