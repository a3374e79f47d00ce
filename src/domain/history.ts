import type { Bounds } from './bounds.ts';
import { compareDays, firstDay, lastDay, type Day } from './day.ts';
import type { Extent } from './extent.ts';
import { hullOfBounds } from './hullOfBounds.ts';
import { worldsBetween } from './worldsBetween.ts';

/**
 * A fact (a claim) and since when it is known: surely from `latest` on (null: only at the end of time), possibly from
 * `earliest` on (null: always).
 */
export interface KnownFact {
  readonly known: Extent;
}

/** What a set of facts amounts to: its bounds, and whatever else is counted from them. */
export interface Folded<Counted extends object> {
  readonly bounds: Bounds;
  /** Its bounds without the unsure facts; null where no other says it. */
  readonly sureBounds: Bounds | null;
  readonly counted: Counted;
}

/** What is known from a day on, until the next version. */
export type Version<Counted extends object> = Counted & {
  readonly bounds: Bounds;
  readonly knownFrom: Day;
  /** Whether what is surely known says the fact at all. If not, it is at most POSSIBLE on every day. */
  readonly sure: boolean;
};

/**
 * How the fold of some facts changes with what is known, as versions in the order of `knownFrom`. On a day some facts
 * are surely known and more are possibly known; a world is any set of facts between the two. Each bound of a version is
 * the extreme over all worlds; everything else in it is the fold of all possibly known facts, so that counts are upper
 * bounds and a possible contradiction is told. What is DEFINITE is so without the unsure facts of a world, too. (The
 * hull of just the smallest and the largest world is not enough: a third account can narrow again what a second one
 * widened.)
 *
 * `beside` are facts that bear on what is counted and on no bound, such as the other accounts of a dispute: they make
 * versions, and no worlds.
 *
 * `fold` gives null where the facts do not say the thing at all, and must be pure. There is no version before the first
 * day on which some world says it, and none that equals the one before it.
 */
export const history = <Fact extends KnownFact, Counted extends object>(
  facts: readonly Fact[],
  fold: (facts: readonly Fact[]) => Folded<Counted> | null,
  beside: readonly Fact[] = [],
): readonly Version<Counted>[] => {
  const hulls = changesOf(facts).map((day) => {
    const sure = facts.filter(({ known }) => (known.latest ?? lastDay) <= day);
    const worlds = worldsBetween(sure, facts.filter(possibleOn(day)));
    return { day, sure: fold(sure) !== null, hull: hullOfBounds(worlds.flatMap((world) => readingsOf(fold(world)))) };
  });
  const versions: Version<Counted>[] = [];
  for (const knownFrom of changesOf([...facts, ...beside])) {
    const { hull = null, sure = false } = hulls.findLast(({ day }) => day <= knownFrom) ?? {};
    const whole = fold([...facts, ...beside].filter(possibleOn(knownFrom)));
    if (whole === null || hull === null) continue;
    const version = { ...whole.counted, bounds: inOrder(hull), knownFrom, sure };
    const before = versions.at(-1);
    if (before === undefined || !sameButKnownFrom(before, version)) versions.push(version);
  }
  return versions;
};

/** The days from which more is known, surely or possibly, in their order. */
const changesOf = (facts: readonly KnownFact[]): readonly Day[] =>
  [...new Set(facts.flatMap(({ known }) => [known.earliest ?? firstDay, known.latest ?? lastDay]))].sort(compareDays);

const possibleOn =
  (day: Day) =>
  ({ known }: KnownFact): boolean =>
    (known.earliest ?? firstDay) <= day;

/**
 * The bounds of a world, and once more with the inner ones, which make it DEFINITE, as the sure facts alone give them.
 */
const readingsOf = (folded: Folded<object> | null): readonly (Bounds | null)[] => {
  if (folded === null) return [null];
  const { bounds, sureBounds } = folded;
  const { fromEarliest, untilLatest } = bounds;
  return [bounds, sureBounds && { ...sureBounds, fromEarliest, untilLatest }];
};

/** Inner bounds beyond the outer ones, which unsure facts may have narrowed, make nothing DEFINITE: they are open. */
const inOrder = ({ fromEarliest, fromLatest, untilEarliest, untilLatest }: Bounds): Bounds => ({
  fromEarliest,
  fromLatest: fromLatest !== null && untilLatest !== null && fromLatest >= untilLatest ? null : fromLatest,
  untilEarliest:
    fromEarliest !== null && untilEarliest !== null && untilEarliest <= fromEarliest ? null : untilEarliest,
  untilLatest,
});

const sameButKnownFrom = (a: object, b: object): boolean =>
  JSON.stringify({ ...a, knownFrom: null }) === JSON.stringify({ ...b, knownFrom: null });

/** The version that was known on a day; null when nothing was known yet. */
export const versionAt = <V extends { readonly knownFrom: Day }>(versions: readonly V[], knownAt: Day): V | null =>
  versions.findLast((version) => version.knownFrom <= knownAt) ?? null;
