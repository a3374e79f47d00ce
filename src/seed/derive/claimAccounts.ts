import { addDays } from '../../domain/day.ts';
import type { Extent } from '../../domain/extent.ts';
import type { Accounts } from '../../domain/foldBounds.ts';
import { readEdtf } from '../edtf/readEdtf.ts';
import type { ClaimFact } from './claimFacts.ts';

/**
 * What claims tell themselves of the time of the fact that they say. Their `until` names the last time included, so the
 * fact holds no more from the day after. Seen all through an interval is seen at its ends.
 */
export function claimAccounts(claims: readonly Pick<ClaimFact, 'claim'>[]): Accounts {
  const dates = (key: 'at' | 'from' | 'until') =>
    claims.flatMap(({ claim }) => {
      const date = claim.value[key];
      return date === undefined ? [] : [readEdtf(date.edtf)];
    });
  return {
    from: dates('from'),
    until: dates('until').map(dayAfter),
    observed: dates('at').flatMap(({ kind, start, end, ...whole }) => (kind === 'INTERVAL' ? [start, end] : [whole])),
  };
}

function dayAfter({ earliest, latest }: Extent): Extent {
  return { earliest: earliest && addDays(earliest, 1), latest: latest && addDays(latest, 1) };
}
