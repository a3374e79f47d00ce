import { earliestOf, latestOf, type Day } from './day.ts';
import { daysIn, type Extent } from './extent.ts';

/**
 * One extent from several accounts of one day. Accounts that agree are all believed: their intersection. Where accounts
 * contradict each other, every largest set of accounts that agree may be the true one: the hull of these sets'
 * intersections. So two accounts that contradict each other give their hull, and an account that agrees with every
 * other one never widens the answer. Without accounts nothing is known.
 */
export const foldExtents = (accounts: readonly Extent[]): Extent => {
  const earliests = daysIn(accounts.map((account) => account.earliest));
  const latests = daysIn(accounts.map((account) => account.latest));
  return {
    earliest: latestAgreeing(earliests, earliestOf(latests)),
    latest: earliestAgreeing(latests, latestOf(earliests)),
  };
};

/** The latest of the first days that no last day contradicts, given the earliest last day (null: there is none). */
export const latestAgreeing = (firstDays: readonly Day[], earliestLast: Day | null): Day | null =>
  latestOf(firstDays.filter((day) => earliestLast === null || day <= earliestLast));

/** The earliest of the last days that no first day contradicts, given the latest first day (null: there is none). */
export const earliestAgreeing = (lastDays: readonly Day[], latestFirst: Day | null): Day | null =>
  earliestOf(lastDays.filter((day) => latestFirst === null || day >= latestFirst));
