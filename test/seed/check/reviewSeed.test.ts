import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { printReview, reviewSeed, type Review } from '../../../src/seed/reviewSeed.ts';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeAll(() => {
  copy = copyFictionalSeed();
  copy.write(
    'claim/b01-author-and-odo-kruell.yaml',
    `id: decision:b01-author-and-odo-kruell
name: The author of B01 and Odo Krüll
verdict: UNSURE
between: [person:b01-author, person:odo-kruell]
question: Did Odo Krüll write both texts?
reason: Only one of the texts is signed.
sides: [claim:varn-decided-night-rule]
decided: 1987-08-01
`,
  );
  copy.replace('person/ilse-varn.yaml', '    at: 1987-06-09\n', '    at: 1987-06-09\n    status: PROPOSED\n');
  copy.write('person/ilse-warn.yaml', 'id: person:ilse-warn\nname: Ilse Wärn\n');
  copy.replace(
    'organization/harbour-office.yaml',
    'searched: [article:b01, article:b02, article:b03]',
    'searched: [article:b01, article:b02]\n    outcomeOf: event:harbour-closes-at-night',
  );
});
afterAll(() => {
  copy.delete();
});

function review(): readonly Review[] {
  const { seed, faults } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  expect(faults).toEqual([]);
  return reviewSeed(seed);
}

/** A line of each thing that waits, under the titles, without the folder. */
const told = () =>
  review().map(({ title, waiting }) => [
    title,
    ...waiting.map(({ place, what, more }) => [place.slice(copy.directory.length + 1), what, ...more].join(' | ')),
  ]);

it('lists what waits for a person, each with the file to edit', () => {
  const [decisions = [], claims = [], things = [], proceedings = [], gaps = []] = told();
  expect(decisions).toHaveLength(2);
  expect(decisions[1]).toMatch(
    /^claim\/b01-author-and-odo-kruell\.yaml:3 \| decision:b01-author-and-odo-kruell: Did Odo Krüll write both texts\? \| rests on it: claim:varn-decided-night-rule \(.*person\/ilse-varn\.yaml:\d+\): Ilse Varn decided/,
  );
  expect(claims.slice(1)).toEqual([
    'person/ilse-varn.yaml:16 | claim:varn-is-harbour-master-b02: Ilse Varn was harbour master of Graumund on 9 June 1987.',
  ]);
  expect(things.slice(1)).toEqual([
    'person/ilse-varn.yaml:1 | person:ilse-varn: may be the same as person:ilse-warn ("Ilse Varn", "Ilse Wärn"): decide',
  ]);
  expect(proceedings.slice(1)).toEqual([
    'organization/harbour-office.yaml:7 | gap:end-of-the-night-rule: When does the night rule end? (event:harbour-closes-at-night)',
  ]);
  expect(gaps.slice(1)).toEqual([
    'organization/harbour-office.yaml:11 | gap:end-of-the-night-rule: When does the night rule end? | ' +
      'tell of it and were not searched: article:b03',
  ]);
  expect(printReview(review())).toContain('Proposed claims, to be accepted or rejected: 1\n  ');
});

it('leaves out what is settled: sure decisions, closed gaps, pairs that a decision names', () => {
  copy.replace('claim/b01-author-and-odo-kruell.yaml', 'verdict: UNSURE', 'verdict: DIFFERENT');
  copy.replace(
    'claim/b01-author-and-odo-kruell.yaml',
    'person:odo-kruell]',
    'person:odo-kruell, person:ilse-varn, person:ilse-warn]',
  );
  copy.replace('person/ilse-varn.yaml', '    status: PROPOSED\n', '');
  copy.replace(
    'organization/harbour-office.yaml',
    '    near: [b03/season]',
    '    near: [b03/season]\n    closedBy: claim:varn-decided-night-rule',
  );
  expect(review().map(({ waiting }) => waiting.length)).toEqual([0, 0, 0, 0, 0]);
});
