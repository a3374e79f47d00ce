import { z } from 'zod';
import { orNull, placedAtSpot, property } from './kind/property.ts';
import { thing } from './kind/thing.ts';
import { printedWords, text, word } from './shape/scalar.ts';

/** A place at which a text is not as it was meant. */
export const damage = thing(
  ['Damage', 'Node'],
  {
    at: placedAtSpot,
    printed: property(printedWords(12)),
    /** Nothing where the printed should not be there; null where nobody can tell. */
    intended: orNull(z.union([z.literal(''), text])),
    kind: property(word('damageKind')),
  },
  ({ printed, intended }) => (intended === null ? printed : `${shown(printed)} → ${shown(intended)}`),
  ({ kind, at, printed, intended }, wrong) => {
    if ((kind === 'LOST') !== (printed === '')) wrong('printed', 'is "" exactly where something was LOST');
    if ((kind === 'LOST') !== (at.start === at.end)) {
      wrong('at', 'is a spot such as 212-212 exactly where something was LOST');
    }
    if (kind === 'LOST' && (intended ?? '') === '') wrong('intended', 'is what was LOST');
    if (kind === 'MISPRINT' && intended === null) {
      wrong('intended', 'is what a MISPRINT stands for, or "" of a doubled word');
    }
    if (kind === 'INSERTED' && intended !== '') wrong('intended', 'is "" where something was INSERTED');
    if (kind === 'TRUNCATED' && intended !== null) {
      wrong('intended', 'is null where the text is TRUNCATED: nobody can tell');
    }
    if (kind === 'CUT' && (intended === null || !isCutFrom(printed, intended))) {
      wrong('intended', `is no longer form of "${printed}", and the place is said to be CUT`);
    }
  },
);

function shown(words: string): string {
  return words.trim() === '' ? '–' : words.trim();
}

function isCutFrom(printed: string, intended: string): boolean {
  return intended.length > printed.length && Array.from(printed).every((letter) => intended.includes(letter));
}
