import { readEdtf } from '../edtf/readEdtf.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A beginning and an end are days, not intervals, and the last day is not before the first. */
export const claimTimes: SeedRule = ({ claims }) =>
  claims.flatMap((claim) => {
    const { from, until } = claim.value;
    const begins = from === undefined ? undefined : readEdtf(from.edtf);
    const ends = until === undefined ? undefined : readEdtf(until.edtf);
    const faults = [];
    for (const [key, read] of [
      ['from', begins],
      ['until', ends],
    ] as const) {
      if (read?.kind !== 'INTERVAL') continue;
      const problem = `"${read.edtf}" is an interval; write some day within as a set: [${read.edtf.replace('/', '..')}]`;
      faults.push(faultIn(claim, [key], problem));
    }
    const [first, last] = [begins?.earliest ?? null, ends?.latest ?? null];
    if (first !== null && last !== null && last < first) {
      faults.push(faultIn(claim, ['until'], `ends (${last}) before it begins (${first})`));
    }
    return faults;
  });
