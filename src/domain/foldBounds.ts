import type { Bounds } from './bounds.ts';
import { addDays, earliestOf, latestOf } from './day.ts';
import { daysIn, type Extent } from './extent.ts';
import { earliestAgreeing, latestAgreeing } from './foldExtents.ts';

/** What is told about the time of one fact. */
export interface Accounts {
  /** Its first day. */
  readonly from: readonly Extent[];
  /** The first day on which it no longer holds. */
  readonly until: readonly Extent[];
  /** Some day within, on which it held. Seen all through an interval: give its start and its end, as two accounts. */
  readonly observed: readonly Extent[];
}

/**
 * The bounds of a fact, from all accounts of its time. A fact seen on a day began by that day and lasted over it, and
 * a fact ends after it begins; so an observation is an account of both bounds, and every account narrows the other
 * bound too. Accounts that agree are all believed. Where some contradict each other (two beginnings that cannot be one
 * day, a beginning not before the end, an observation outside), every largest set of accounts that agree may be the
 * true one, and the answer is the hull of the tight bounds of these sets. Hence: the answer is always tight and in
 * order; two contradicting accounts of one bound give their hull; a beginning not before the only end leaves the fact
 * unbounded on both outer sides; an account that agrees with every other one never widens the answer.
 */
export const foldBounds = ({ from, until, observed }: Accounts): Bounds => {
  const fromEarliests = daysIn(from.map((account) => account.earliest));
  const fromLatests = daysIn([...from, ...observed].map((account) => account.latest));
  const untilEarliests = [
    ...daysIn(until.map((account) => account.earliest)),
    ...daysIn(observed.map((account) => account.earliest)).map((day) => addDays(day, 1)),
  ];
  const untilLatests = daysIn(until.map((account) => account.latest));

  const firstEnd = earliestOf(untilLatests);
  const lastBeginning = latestOf(fromEarliests);
  const beforeFirstEnd = firstEnd === null ? [] : [addDays(firstEnd, -1)];
  const afterLastBeginning = lastBeginning === null ? [] : [addDays(lastBeginning, 1)];

  const fromEarliest = latestAgreeing(fromEarliests, earliestOf([...fromLatests, ...beforeFirstEnd]));
  const untilLatest = earliestAgreeing(untilLatests, latestOf([...untilEarliests, ...afterLastBeginning]));
  return {
    fromEarliest,
    fromLatest: earliestOf(
      daysIn([earliestAgreeing(fromLatests, lastBeginning), untilLatest && addDays(untilLatest, -1)]),
    ),
    untilEarliest: latestOf(
      daysIn([latestAgreeing(untilEarliests, firstEnd), fromEarliest && addDays(fromEarliest, 1)]),
    ),
    untilLatest,
  };
};
