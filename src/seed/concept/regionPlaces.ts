import { z } from 'zod';
import type { NodeView } from '../rows/graphView.ts';
import { inRegister } from './fromRegister.ts';
import type { Key } from './kind/key.ts';
import { referenceOf } from './kind/relationship.ts';
import { passageId } from './shape/id.ts';
import { idOf, passageReference } from './shape/scalar.ts';

const placeShape = z
  .strictObject({
    place: idOf('jurisdiction'),
    evidence: z.array(passageReference).min(1, 'names no passage').optional(),
    basis: z.literal('REGISTER').optional(),
  })
  .refine(({ evidence, basis }) => (evidence === undefined) !== (basis === undefined), {
    error: 'wants either the evidence of a text that puts it there, or basis: REGISTER',
  });
const shape = z.array(placeShape).default([]);

/**
 * The places that a region has: by a text, or by a register. A region is not of the register's tree, so that a place
 * lies in its county or state by that, and in a region beside it.
 */
export const regionPlaces: Key<typeof shape> = {
  shape,
  names: () => ({ relationshipTypes: ['WITHIN'], properties: ['basis', 'passageIds'] }),
  write: (given, { id: to }) => ({
    relationships: given.map(({ place: from, evidence }) => {
      const properties =
        evidence === undefined ? inRegister : { basis: 'TEXT', passageIds: evidence.map((each) => passageId(each)) };
      return { type: 'WITHIN', from, to, properties };
    }),
  }),
  read: ({ node }) => {
    if (!isRegion(node)) return undefined;
    return node.from('WITHIN').map((place) => {
      const found = node
        .at(place)
        .links('WITHIN')
        .find(({ to }) => to === node.id)?.properties;
      const { basis, passageIds } = found ?? {};
      if (basis === 'REGISTER' || !Array.isArray(passageIds)) return { place, basis };
      return { place, evidence: passageIds.map((id) => referenceOf(node.at(String(id)))) };
    });
  },
};

/** Whether a place has none of the register's tree in it, but places that somebody put there. */
export function isRegion({ properties }: NodeView): boolean {
  return properties['kind'] === 'REGION';
}
