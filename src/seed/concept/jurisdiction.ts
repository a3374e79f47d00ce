import { concept } from './concept.ts';
import { registered } from './fromRegister.ts';
import { property } from './kind/property.ts';
import { to } from './kind/relationship.ts';
import { isRegion, regionPlaces } from './regionPlaces.ts';
import { idOf, word } from './shape/scalar.ts';

/** A place with a government, in the register's tree; or a region beside the tree. */
export const jurisdiction = concept(
  { type: 'jurisdiction', folder: 'jurisdiction', labels: ['Jurisdiction', 'Entity', 'Node'] },
  {
    kind: property(word('jurisdictionKind')),
    within: {
      ...to('WITHIN', idOf('jurisdiction').optional(), registered('within')),
      read: ({ node }) => node.to('WITHIN').find((id) => !isRegion(node.at(id))),
    },
    places: regionPlaces,
  },
  ({ kind, places }, wrong) => {
    if (places.length > 0 && kind !== 'REGION') wrong('places', 'only a REGION has places of its own');
  },
);
