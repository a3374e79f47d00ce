import { z } from 'zod';
import { damage } from './damage.ts';
import { date } from './date.ts';
import { entity } from './entity.ts';
import { fewWords, idOf, language, sha256, span, text, word } from './scalar.ts';

const passage = z.strictObject({
  part: word('part'),
  at: span,
  sha256,
  anchor: fewWords(8),
  paraphrase: text,
});

/** One text in a collected file, with the passages that claims rest on. */
export const article = entity('article', {
  title: text.nullable(),
  sourceFile: idOf('source-file'),
  span,
  outlet: idOf('organization').optional(),
  byline: z.array(idOf('person')).default([]),
  language,
  published: date,
  updated: date.optional(),
  truncated: z.boolean().default(false),
  canonical: idOf('article').optional(),
  passages: z
    .record(
      z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a passage is named in small letters, digits and hyphens'),
      passage,
    )
    .default({}),
  damage: z.array(damage).default([]),
});

/** A passage as a seed file writes it. */
export type SeedPassage = z.output<typeof passage>;
