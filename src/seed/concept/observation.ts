import { z } from 'zod';
import { concept } from './concept.ts';
import { dated } from './kind/dated.ts';
import { orNull, property } from './kind/property.ts';
import { to } from './kind/relationship.ts';
import { date } from './shape/date.ts';
import { number } from './shape/number.ts';
import { fewWords, idOf, text, word } from './shape/scalar.ts';

/**
 * A number that somebody states; who states it is claimed. Without a value it is vague, and the phrase is all there is.
 */
export const observation = concept(
  { type: 'observation', folder: 'statistic', labels: ['Observation', 'Entity', 'Node'] },
  {
    measure: to('MEASURES', idOf('measure')),
    value: orNull(number),
    phrase: property(fewWords(12)),
    comparator: property(word('comparator').optional()),
    population: property(text),
    place: to('COUNTED_IN', idOf('jurisdiction').optional()),
    period: dated(date),
    whole: to('PART_OF_WHOLE', idOf('observation').optional()),
    share: property(number.pipe(z.number().min(0, 'is less than nothing').max(1, 'is more than the whole')).optional()),
  },
  ({ value, comparator, share, whole }, wrong) => {
    if (value !== null && comparator === undefined) {
      wrong('comparator', 'is missing: a value has one, EXACTLY for instance');
    }
    if (value === null && comparator !== undefined) wrong('comparator', 'there is no value that it could belong to');
    if (share !== undefined && whole === undefined) wrong('whole', 'is missing: a share is that of a whole');
  },
);
