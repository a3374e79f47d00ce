import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf, text, word } from './scalar.ts';

/** Accounts of one question that differ. */
export const dispute = entity('dispute', {
  kind: word('disputeKind'),
  question: text,
  accounts: z.array(idOf('claim')).min(2, 'wants two accounts at least'),
  note: text.optional(),
});
