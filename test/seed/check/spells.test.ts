import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';
import { claimLines, writeTwoTerms, writeWaves } from '../spellsSeed.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const faults = () => copy.faults();

describe('two terms in one office', () => {
  it('are told apart by a word, which a claim of the second has', () => {
    writeTwoTerms(copy, null);
    expect(faults()).toEqual([
      'person/odo-kruell.yaml:14 claims[1]: speaks of another spell than claim:kruell-held-it-first: ' +
        'add a word, such as "spell: second-term"',
    ]);
    writeTwoTerms(copy, 'second-term');
    expect(faults()).toEqual([]);
  });

  it('are one where the claims say so with one word, however they contradict each other', () => {
    writeTwoTerms(copy, 'only');
    copy.replace('person/odo-kruell.yaml', 'until: 1979-01-03', 'until: 1979-01-03\n    spell: only');
    expect(faults()).toEqual([]);
  });

  it('ask a claim that fits both, or neither, which it speaks of', () => {
    const held = 'predicate: HELD_OFFICE; object: office:harbour-master-of-graumund';
    const undated = claimLines('kruell-once-held-it', held);
    const across = claimLines('kruell-held-it-for-years', `${held}; from: 1975-01-04; until: 1987-01-03`);
    writeTwoTerms(copy, 'second-term', undated + across);
    expect(faults()).toEqual([
      'person/odo-kruell.yaml:23 claims[2]: fits the spells of claim:kruell-held-it-again and of ' +
        'claim:kruell-held-it-first: say which it speaks of, such as "spell: second-term", there and here',
      'person/odo-kruell.yaml:29 claims[3]: fits none of the spells of claim:kruell-held-it-again and of ' +
        'claim:kruell-held-it-first: say which it speaks of, such as "spell: second-term", there and here',
    ]);
  });

  it('have words that can stand in an id', () => {
    writeTwoTerms(copy, 'Second term');
    expect(faults()).toEqual([
      'person/odo-kruell.yaml:19 claims[1].spell: "Second term" is no word such as second-term',
    ]);
  });
});

describe('a policy that was on, off and on again', () => {
  const another = 'a stance or a state of policy is one spell; write another one, with an id of its own';

  it('is a state for each time that it was on', () => {
    writeWaves(copy, ['masks-on', 'masks-on']);
    expect(faults()).toEqual([
      `event/masks-2.yaml:12 claims[1]: speaks of another spell than claim:masks-1-ends, claim:masks-0-starts: ${another}`,
    ]);
    writeWaves(copy, ['masks-on', 'masks-on-again']);
    expect(faults()).toEqual([]);
  });

  it('takes no word for it', () => {
    writeWaves(copy, ['masks-on', 'masks-on-again']);
    copy.replace('event/masks-2.yaml', 'predicate: STARTED', 'predicate: STARTED\n    spell: second');
    expect(faults()).toEqual([`event/masks-2.yaml:14 claims[1].spell: STARTED has none: ${another}`]);
  });
});
