import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

/** The seed with a time for the office of the harbour master. */
function checked(time: string) {
  copy.replace('person/ilse-varn.yaml', '    predicate: HELD_OFFICE\n', `    predicate: HELD_OFFICE\n${time}`);
  return checkSeed({ directory: copy.directory, sourcesDirectory: null });
}

it.each([
  ['1987-11', '1987-11-02', '1987-12-01'],
  ['1987-11-30', '1987-12-01', '1987-12-01'],
  ['1987', '1987-06-10', '1988-01-01'],
  ['[1987-11-03..1987-11-10]', '1987-11-04', '1987-11-11'],
])('a claim until %s holds no more from %s at the earliest, from %s at the latest', (until, earliest, latest) => {
  const { seed, digest } = checked(`    until: "${until}"\n`);
  const tenure = graphOfSeed(seed, digest).nodes.find(({ labels }) => labels.includes('Tenure'));
  expect(tenure?.properties).toMatchObject({ untilEarliest: { date: earliest }, untilLatest: { date: latest } });
});

it('a change ends a state on the first day of the new one', () => {
  const { seed, digest } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  const state = graphOfSeed(seed, digest).nodes.find(({ id }) => id === 'policy-state:boats-may-leave-at-night');
  expect(state?.properties).toMatchObject({ untilLatest: { date: '1987-06-20' } });
});

it('what lasted one day begins and ends on it, and nothing ends before it begins', () => {
  expect(checked('    from: 1987-11-03\n    until: 1987-11-03\n').faults).toEqual([]);
  copy.replace('person/ilse-varn.yaml', 'until: 1987-11-03', 'until: 1987-11-02');
  const { faults } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  expect(faults.map(printFault).join('\n')).toContain('until: ends (1987-11-02) before it begins (1987-11-03)');
});
