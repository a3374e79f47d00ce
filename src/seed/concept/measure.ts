import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { capitals, text } from './shape/scalar.ts';

/** What is counted, and in which unit. */
export const measure = concept(
  { type: 'measure', folder: 'statistic', labels: ['Measure', 'Entity', 'Node'] },
  { unit: property(capitals('unit', 'PERSONS')), definition: property(text) },
);
