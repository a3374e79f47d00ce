import { z } from 'zod';
import { known } from '../rows/desiredGraph.ts';
import { concept } from './concept.ts';
import type { Key } from './kind/key.ts';
import { property } from './kind/property.ts';
import { toEach } from './kind/relationship.ts';
import { registered } from './fromRegister.ts';
import { wholeNumber } from './shape/number.ts';
import { idOf, shortText, word } from './shape/scalar.ts';

const sizeShape = z
  .strictObject({ comparator: word('comparator'), value: wholeNumber.pipe(z.int().positive('is at least one')) })
  .optional();

/** How many a group is. */
const size: Key<typeof sizeShape> = {
  shape: sizeShape,
  names: () => ({ properties: ['sizeComparator', 'sizeValue'] }),
  write: (given) => ({ properties: known({ sizeComparator: given?.comparator, sizeValue: given?.value }) }),
  read: ({ node: { properties } }) => {
    const { sizeComparator: comparator, sizeValue: value } = properties;
    return value === undefined ? undefined : { comparator, value };
  },
};

/** A body that acts, or a group of such. */
export const organization = concept(
  { type: 'organization', folder: 'organization', labels: ['Organization', 'Actor', 'Entity', 'Node'] },
  {
    short: property(shortText.optional()),
    kind: property(word('organizationKind')),
    size,
    serves: toEach('SERVES', z.array(idOf('jurisdiction')).default([]), registered('serves')),
  },
  ({ kind, size: given }, wrong) => {
    if (given !== undefined && kind !== 'GROUP') wrong('size', 'only a GROUP has a size');
  },
);
