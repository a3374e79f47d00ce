import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const faults = () => copy.faults();

it('a claim takes a side by a decision only while it stands', () => {
  const asked = 'event/pilots-ask-for-dark-harbour.yaml';
  copy.replace('claim/b01-author-and-odo-kruell.yaml', 'sides: []', 'sides: [claim:pilots-asked-on]');
  expect(faults()).toEqual([]);
  copy.replace(asked, 'id: claim:pilots-asked-on', 'id: claim:pilots-asked-on\n    retracted: 1987-08-02');
  expect(faults()).toEqual([
    'claim/b01-author-and-odo-kruell.yaml:8 sides[0]: claim:pilots-asked-on takes no side: it is withdrawn',
  ]);
  copy.replace(asked, 'retracted: 1987-08-02', 'status: REJECTED');
  expect(faults()).toEqual([
    'claim/b01-author-and-odo-kruell.yaml:8 sides[0]: claim:pilots-asked-on takes no side: it is REJECTED',
  ]);
});
