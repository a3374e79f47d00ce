import type { Accounts } from '../../domain/foldBounds.ts';
import { readEdtf } from '../readEdtf.ts';
import type { ClaimFact } from './claimFacts.ts';

/** What claims tell themselves of the time of the fact that they say. Seen all through an interval is seen at its ends. */
export function claimAccounts(claims: readonly ClaimFact[]): Accounts {
  const dates = (key: 'at' | 'from' | 'until') =>
    claims.flatMap(({ claim }) => {
      const date = claim.value[key];
      return date === undefined ? [] : [readEdtf(date.edtf)];
    });
  return {
    from: dates('from'),
    until: dates('until'),
    observed: dates('at').flatMap(({ kind, start, end, ...whole }) => (kind === 'INTERVAL' ? [start, end] : [whole])),
  };
}
