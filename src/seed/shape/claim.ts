import { z } from 'zod';
import { predicates, type PredicateKind } from '../../domain/predicate.ts';
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
  .superRefine(({ predicate, object, value, by, role }, context) => {
    const kind = kindOf.get(predicate);
    const wrong = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (kind === 'claimed' && object === undefined) wrong('object', `is missing: ${predicate} needs one`);
    if (kind === 'claimed' && value !== undefined) wrong('value', `${predicate} has an object, no value`);
    if (kind !== 'claimed' && object !== undefined) wrong('object', `${predicate} has a value, no object`);
    if (kind === 'value' && !text.safeParse(value).success)
      wrong('value', `is missing: ${predicate} needs words of ours`);
    if (kind === 'date') {
      if (value === undefined) wrong('value', `is missing: ${predicate} needs a date`);
      else for (const issue of date.safeParse(value).error?.issues ?? []) wrong('value', issue.message);
    }
    if (predicate === 'PROMPTED_BY' && by === undefined) wrong('by', 'is missing: PROMPTED_BY needs who says so');
    if (predicate !== 'PROMPTED_BY' && by !== undefined) wrong('by', `${predicate} has none, only PROMPTED_BY`);
    if (predicate === 'TOOK_PART_IN' && role === undefined) wrong('role', 'is missing: TOOK_PART_IN needs one');
    if (predicate !== 'TOOK_PART_IN' && role !== undefined) wrong('role', `${predicate} has none, only TOOK_PART_IN`);
  })
  .superRefine(({ voice: speaker, rule, premises, evidence, modality }, context) => {
    const wrong = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (modality === 'INFERRED') {
      if (rule === undefined) wrong('rule', 'is missing: an inferred claim names its rule');
      if (premises.length === 0) wrong('premises', 'is missing: an inferred claim names the claims it follows from');
      return;
    }
    if (evidence.length === 0) wrong('evidence', 'is missing: a claim rests on a passage, or is INFERRED');
    if (speaker === undefined) wrong('voice', 'is missing: somebody says it');
    if (rule !== undefined) wrong('rule', 'only an INFERRED claim has a rule');
    if (premises.length > 0) wrong('premises', 'only an INFERRED claim has premises');
  })
  .transform(({ value, ...rest }) => ({
    ...rest,
    value: kindOf.get(rest.predicate) === 'value' ? text.parse(value) : null,
    dateValue: kindOf.get(rest.predicate) === 'date' ? date.parse(value) : null,
  }));

/** A claim as a seed file writes it. */
export type SeedClaim = z.output<typeof claim>;
