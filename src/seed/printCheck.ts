import type { CheckedSeed } from './checkSeed.ts';
import { printFault } from './file/fault.ts';

/** The outcome of a check in lines to be read by a person. */
export function printCheck({ directory, seed, faults, warnings }: CheckedSeed): string {
  const counted = `${seed.entities.length} files with ${seed.claims.length} claims on ${seed.passages.length} passages`;
  const result =
    faults.length === 0
      ? `${directory}: ${counted}, no faults.`
      : `${directory}: ${counted}, faults: ${faults.length}.`;
  return [...faults.map(printFault), ...warnings, result].join('\n');
}
