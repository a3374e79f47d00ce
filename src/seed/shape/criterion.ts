import { z } from 'zod';
import { idOf, passageReference, text, word } from './scalar.ts';

/** Whom a policy or a law covers, or leaves out. */
export const criterion = z.strictObject({
  id: idOf('criterion'),
  effect: word('criterionEffect'),
  text,
  evidence: z.array(passageReference).min(1, 'is empty: a criterion rests on a passage'),
});

/** A criterion as a seed file writes it. */
export type SeedCriterion = z.output<typeof criterion>;
