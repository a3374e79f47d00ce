import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { language } from './shape/language.ts';
import { fewWords } from './shape/scalar.ts';
import { uses } from './termUse.ts';

/** A loaded word, and how often each text uses it in whose voice. */
export const term = concept(
  { type: 'term', folder: 'term', labels: ['Term', 'Entity', 'Node'] },
  { text: property(fewWords(6)), language: property(language), uses },
);
