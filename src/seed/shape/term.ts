import { z } from 'zod';
import { entity } from './entity.ts';
import { fewWords, idOf, language, passageReference, word } from './scalar.ts';

const use = z
  .strictObject({
    article: idOf('article'),
    count: z.int().positive('counts at least one'),
    voice: word('termVoice'),
    speaker: idOf('person', 'organization').optional(),
    evidence: z.array(passageReference).min(1, 'is empty: a use is seen in a passage'),
  })
  .refine(({ voice, speaker }) => voice === 'QUOTED' || speaker === undefined, {
    path: ['speaker'],
    error: 'only a QUOTED use has one: the voice of the AUTHOR is that of the article',
  });

/** A loaded word, and how often each text uses it in whose voice. */
export const term = entity('term', {
  text: fewWords(6),
  language,
  uses: z.array(use).min(1, 'is empty: a term is used somewhere'),
});

/** A use as a seed file writes it. */
export type SeedTermUse = z.output<typeof use>;
