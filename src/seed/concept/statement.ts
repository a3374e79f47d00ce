import { z } from 'zod';
import { concept } from './concept.ts';
import { dated } from './kind/dated.ts';
import type { Key } from './kind/key.ts';
import { property } from './kind/property.ts';
import { from, referenceOf, to } from './kind/relationship.ts';
import { date } from './shape/date.ts';
import { passageId } from './shape/id.ts';
import { language } from './shape/language.ts';
import { fewWords, idOf, passageReference, text, word } from './shape/scalar.ts';

const quotesShape = z
  .array(
    z.strictObject({
      passage: passageReference,
      form: word('quoteForm'),
      language,
      translated: word('translated'),
    }),
  )
  .min(1, 'is empty: a statement is quoted somewhere');

/** The passages that quote it, and how. */
const quotes: Key<typeof quotesShape> = {
  shape: quotesShape,
  names: () => ({ relationshipTypes: ['QUOTED_IN'], properties: ['form', 'language', 'translated'] }),
  write: (given, { id }) => ({
    relationships: given.map(({ passage, ...properties }) => {
      return { type: 'QUOTED_IN', from: id, to: passageId(passage), properties };
    }),
  }),
  read: ({ node }) =>
    node.links('QUOTED_IN').map((link) => {
      const { form, language: spoken, translated } = link.properties;
      return { passage: referenceOf(node.at(link.to)), form, language: spoken, translated };
    }),
};

/** An utterance, and where it is quoted. */
export const statement = concept(
  { type: 'statement', folder: 'statement', labels: ['Statement', 'Entity', 'Node'] },
  {
    speaker: from('SAID', idOf('person', 'organization')),
    occasion: to('SAID_AT', idOf('event').optional()),
    at: dated(date.optional(), 'date'),
    words: property(fewWords(12).optional()),
    paraphrase: property(text),
    quotes,
  },
);
