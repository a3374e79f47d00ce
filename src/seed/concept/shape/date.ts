import { z } from 'zod';
import { EdtfError, readEdtf } from '../../edtf/readEdtf.ts';
import { fewWords, passageReference, text, word } from './scalar.ts';

const edtf = z.string().superRefine((value, context) => {
  try {
    readEdtf(value);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

/** A date: EDTF alone, or with how it is known. The basis is STATED by default, and UNKNOWN of `XXXX`. */
export const date = z
  .preprocess(
    (value) => (typeof value === 'string' ? { date: value } : value),
    z.strictObject({
      date: edtf,
      basis: word('basis').optional(),
      phrase: fewWords(12).optional(),
      rule: text.optional(),
      evidence: z.array(passageReference).default([]),
    }),
  )
  .transform(({ date: written, basis, phrase, rule, evidence }) => ({
    edtf: written,
    basis: basis ?? (written === 'XXXX' ? ('UNKNOWN' as const) : ('STATED' as const)),
    phrase: phrase ?? null,
    rule: rule ?? null,
    evidence,
  }));

/** A date as a seed file writes it. */
export type SeedDate = z.output<typeof date>;
