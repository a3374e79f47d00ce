import { z } from 'zod';
import type { Key } from './kind/key.ts';
import { referenceOf } from './kind/relationship.ts';
import { passageId } from './shape/id.ts';
import { passageReference } from './shape/scalar.ts';

const shape = z.array(passageReference).min(1, 'names no passage').optional();

/** The places in texts that print the name of a thing: ids on its node, so that Browser does not draw them. */
export const nameFrom: Key<typeof shape> = {
  shape,
  names: () => ({ properties: ['namePassageIds'] }),
  write: (given) => {
    if (given === undefined) return {};
    return { properties: { namePassageIds: given.map((each) => passageId(each)).sort() } };
  },
  read: ({ node }) => {
    const ids = node.properties['namePassageIds'];
    return Array.isArray(ids) ? ids.map((id) => referenceOf(node.at(String(id)))) : undefined;
  },
};
