import { z } from 'zod';
import { fewWords, span, text, word } from './scalar.ts';

/** A place at which a text is not as it was meant. */
export const damage = z
  .strictObject({
    at: span,
    printed: fewWords(12),
    /** Nothing where the printed should not be there; null where nobody can tell. */
    intended: z.union([z.literal(''), text]).nullable(),
    kind: word('damageKind'),
  })
  .superRefine(({ kind, printed, intended }, context) => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', path: ['intended'], message });
    };
    if (kind === 'INSERTED' && intended !== '') wrong('is "" where something was INSERTED');
    if (kind === 'TRUNCATED' && intended !== null) wrong('is null where the text is TRUNCATED: nobody can tell');
    if (kind === 'CUT' && (intended === null || !isCutFrom(printed, intended))) {
      wrong(`is no longer form of "${printed}", and the place is said to be CUT`);
    }
  });

function isCutFrom(printed: string, intended: string): boolean {
  return intended.length > printed.length && Array.from(printed).every((letter) => intended.includes(letter));
}

/** Damage as a seed file writes it. */
export type SeedDamage = z.output<typeof damage>;
