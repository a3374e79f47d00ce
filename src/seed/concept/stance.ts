import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { to } from './kind/relationship.ts';
import { idOf, truth, word } from './shape/scalar.ts';

/** An answer to an issue; who holds it is claimed. */
export const stance = concept(
  { type: 'stance', folder: 'issue', labels: ['Stance', 'Entity', 'Node'] },
  {
    issue: to('ON', idOf('issue')),
    answer: property(word('stanceAnswer')),
    firstHand: property(truth),
  },
);
