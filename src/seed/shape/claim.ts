import { z } from 'zod';
import { predicates, type PredicateKind } from '../../domain/predicate.ts';
import { claimFaults } from './claimFaults.ts';
import { date } from './date.ts';
import { anyId, idOf, passageReference, text, word } from './scalar.ts';

const kindOf = new Map<string, PredicateKind>(predicates.map(({ name, kind }) => [name, kind]));

const voice = z.strictObject({
  actor: idOf('person', 'organization'),
  capacity: word('capacity'),
  certain: z.boolean().default(true),
});

/** One proposition of one voice through one chain. */
export const claim = z
  .strictObject({
    id: idOf('claim'),
    subject: anyId.optional(),
    predicate: word('predicate'),
    object: anyId.optional(),
    value: z.unknown().optional(),
    sentence: text,
    polarity: word('polarity').default('POSITIVE'),
    status: word('claimStatus').default('ACCEPTED'),
    modality: word('modality').default('ASSERTED'),
    voice: voice.optional(),
    through: z.array(idOf('event')).default([]),
    origin: z.literal('UNKNOWN').optional(),
    at: date.optional(),
    from: date.optional(),
    until: date.optional(),
    evidence: z.array(passageReference).default([]),
    statement: idOf('statement').optional(),
    by: word('promptedBy').optional(),
    role: text.optional(),
    retracted: date.optional(),
    rule: text.optional(),
    premises: z.array(idOf('claim')).default([]),
  })
  .superRefine(
    (given, context) => {
      for (const { key, problem } of claimFaults(given)) {
        context.addIssue({ code: 'custom', path: [key], message: problem });
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform(({ value, ...rest }) => ({
    ...rest,
    value: kindOf.get(rest.predicate) === 'value' ? text.parse(value) : null,
    dateValue: kindOf.get(rest.predicate) === 'date' ? date.parse(value) : null,
  }));

/** A claim as a seed file writes it. */
export type SeedClaim = z.output<typeof claim>;
