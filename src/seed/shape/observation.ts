import { z } from 'zod';
import { date } from './date.ts';
import { entity } from './entity.ts';
import { fewWords, idOf, text, word } from './scalar.ts';

/** A number that somebody states; who states it is claimed. Without a value it is vague, and the phrase is all there is. */
export const observation = entity('observation', {
  measure: idOf('measure'),
  value: z.number().nullable(),
  phrase: fewWords(12),
  comparator: word('comparator').optional(),
  population: text,
  place: idOf('jurisdiction').optional(),
  period: date,
  whole: idOf('observation').optional(),
  share: z.number().min(0, 'is less than nothing').max(1, 'is more than the whole').optional(),
}).superRefine(({ value, comparator, share, whole }, context) => {
  const wrong = (key: string, message: string) => {
    context.addIssue({ code: 'custom', path: [key], message });
  };
  if (value !== null && comparator === undefined)
    wrong('comparator', 'is missing: a value has one, EXACTLY for instance');
  if (value === null && comparator !== undefined) wrong('comparator', 'there is no value that it could belong to');
  if (share !== undefined && whole === undefined) wrong('whole', 'is missing: a share is that of a whole');
});
