import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const faults = () => copy.faults();

describe('the words of acts', () => {
  const issue = 'issue/night-fishing.yaml';

  it('are those of words.yaml; another is told with the nearest', () => {
    copy.replace(issue, 'act: PARTICIPATE', 'act: PARTCIPATE');
    expect(faults()).toEqual([
      `${issue}:5 act: "PARTCIPATE" stands among no acts of words.yaml. Did you mean "PARTICIPATE"?`,
    ]);
  });

  it('are missed where a seed with issues has none', () => {
    copy.remove('words.yaml');
    expect(faults()).toContain(
      `${issue}:5 act: "PARTICIPATE" stands among no acts of words.yaml. Write it there: acts: { WORD: A sentence. }`,
    );
  });

  it('are in capitals, each with a sentence', () => {
    copy.write('words.yaml', 'acts:\n  judge: To judge.\n  PARTICIPATE:\n');
    expect(faults()).toEqual([
      'words.yaml:2 acts.judge: "judge" is no act: a word in capitals such as VOTE',
      'words.yaml:3 acts.PARTICIPATE: is still to be filled in: it wants words of ours',
    ]);
  });
});
