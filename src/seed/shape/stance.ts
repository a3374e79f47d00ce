import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf, word } from './scalar.ts';

/** An answer to an issue; who holds it is claimed. */
export const stance = entity('stance', {
  issue: idOf('issue'),
  answer: word('stanceAnswer'),
  firstHand: z.boolean(),
});
