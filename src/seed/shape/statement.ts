import { z } from 'zod';
import { date } from './date.ts';
import { entity } from './entity.ts';
import { fewWords, idOf, language, passageReference, text, word } from './scalar.ts';

const quote = z.strictObject({
  passage: passageReference,
  form: word('quoteForm'),
  language,
  translated: word('translated'),
});

/** An utterance, and where it is quoted. */
export const statement = entity('statement', {
  speaker: idOf('person', 'organization'),
  occasion: idOf('event').optional(),
  at: date.optional(),
  words: fewWords(12).optional(),
  paraphrase: text,
  quotes: z.array(quote).min(1, 'is empty: a statement is quoted somewhere'),
});
