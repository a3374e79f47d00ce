import type { SeedCopy } from './seedCopy.ts';

const grounds = `
    voice: { actor: person:b01-author, capacity: AUTHOR }
    evidence: [b01/sea]`;

/** A claim as lines of a file. */
export function claimLines(id: string, keys: string): string {
  return `
  - id: claim:${id}
    ${keys.split('; ').join('\n    ')}
    sentence: It is said that ${id.replaceAll('-', ' ')}.${grounds}`;
}

/** Somebody twice in one office: 1975 to 1978 and 1983 to 1986. The second time has a word, where one is given. */
export function writeTwoTerms(copy: SeedCopy, word: string | null, more = ''): void {
  const held = 'predicate: HELD_OFFICE; object: office:harbour-master-of-graumund';
  const spell = word === null ? '' : `; spell: ${word}`;
  copy.write(
    'person/odo-kruell.yaml',
    `id: person:odo-kruell
name: Odo Krüll
names:
  - { text: Odo Kruell, language: en, kind: ALIAS }
claims:${claimLines('kruell-held-it-first', `${held}; from: 1975-01-04; until: 1979-01-03`)}${claimLines(
      'kruell-held-it-again',
      `${held}; from: 1983-01-04; until: 1987-01-03${spell}`,
    )}${more}
`,
  );
}

/** Days on which masks were required, and what began and ended that. */
const waves = ['2020-06-01', '2021-06-15', '2021-07-17', '2022-03-01'];

/** A rule on, off, on and off again, by four changes: of one state, or of one state for each time that it was on. */
export function writeWaves(copy: SeedCopy, states: readonly [first: string, second: string]): void {
  for (const state of new Set(states)) {
    copy.write(
      `policy/${state}.yaml`,
      `id: policy-state:${state}
name: Office has ${state}
issue: issue:night-fishing
answer: YES
claims:${claimLines(`${state}-of-office`, 'predicate: STATE_OF; object: organization:harbour-office')}
`,
    );
  }
  for (const [at, day] of waves.entries()) {
    const state = states[at < 2 ? 0 : 1];
    const [predicate, word] = at % 2 === 0 ? ['STARTED', 'starts'] : ['ENDED', 'ends'];
    copy.write(
      `event/masks-${at}.yaml`,
      `id: event:masks-${at}
name: Masks ${at}
kind: PolicyChange
place: NONE
claims:${claimLines(`masks-${at}-effective`, `predicate: EFFECTIVE_ON; value: ${day}`)}${claimLines(
        `masks-${at}-${word}`,
        `predicate: ${predicate}; object: policy-state:${state}`,
      )}
`,
    );
  }
}
