import { concept } from './concept.ts';
import { property, usually } from './kind/property.ts';
import { shortText, truth } from './shape/scalar.ts';

/** Somebody, named or not. */
export const person = concept(
  { type: 'person', folder: 'person', labels: ['Person', 'Actor', 'Entity', 'Node'] },
  { short: property(shortText.optional()), named: usually(true, truth) },
);
