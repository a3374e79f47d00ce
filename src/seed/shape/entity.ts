import { z } from 'zod';
import { claim } from './claim.ts';
import { anyId, idOf, language, passageReference, text, word } from './scalar.ts';

const name = z.strictObject({
  text,
  language,
  kind: word('nameKind'),
  evidence: z.array(passageReference).default([]),
});

const identifier = z.strictObject({ scheme: word('scheme'), value: z.coerce.string() });

const gap = z.strictObject({
  id: idOf('gap'),
  question: text,
  reason: word('gapReason'),
  about: z.array(anyId).optional(),
  searched: z.array(idOf('article')).default([]),
  near: z.array(passageReference).default([]),
  closedBy: idOf('claim').optional(),
});

/** What every file has beside what its own type adds. */
const common = {
  name: text,
  names: z.array(name).default([]),
  identifiers: z.array(identifier).default([]),
  claims: z.array(claim).default([]),
  gaps: z.array(gap).default([]),
};

/** The shape of one type of file: what all have, and its own keys. Unknown keys are faults. */
export function entity<Own extends z.ZodRawShape>(type: string, own: Own) {
  return z.strictObject({ id: idOf(type), ...common, ...own });
}

/** A gap as a seed file writes it. */
export type SeedGap = z.output<typeof gap>;
