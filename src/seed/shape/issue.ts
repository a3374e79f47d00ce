import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf, text, word } from './scalar.ts';

/** A question that divides people, with its possible answers. */
export const issue = entity('issue', {
  question: text,
  nature: word('nature'),
  act: word('act'),
  answers: z.array(word('stanceAnswer')).min(2, 'wants two answers at least'),
  about: z.array(idOf('law', 'program')).default([]),
});
