import { z } from 'zod';
import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { toEach } from './kind/relationship.ts';
import { act, idOf, shortText, text, word } from './shape/scalar.ts';

/** A question that divides people, with its possible answers. */
export const issue = concept(
  { type: 'issue', folder: 'issue', labels: ['Issue', 'Entity', 'Node'] },
  {
    short: property(shortText.optional()),
    question: property(text),
    nature: property(word('nature')),
    act: property(act),
    answers: property(z.array(word('stanceAnswer')).min(2, 'wants two answers at least')),
    about: toEach('ABOUT', z.array(idOf('law', 'program', 'issue')).default([])),
  },
);
