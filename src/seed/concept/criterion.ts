import { z } from 'zod';
import { listed } from './kind/listed.ts';
import { property } from './kind/property.ts';
import { passages } from './kind/relationship.ts';
import { thing } from './kind/thing.ts';
import { idOf, passageReference, text, word } from './shape/scalar.ts';

/** Whom a policy or a law covers, or leaves out. */
export const criterion = thing(
  ['Criterion', 'Node'],
  {
    id: property(idOf('criterion')),
    effect: property(word('criterionEffect')),
    text: property(text),
    evidence: passages(z.array(passageReference).min(1, 'is empty: a criterion rests on a passage')),
  },
  ({ text: words }) => words,
);

export const appliesTo = listed(criterion, { to: 'APPLIES_TO' }, z.array(criterion.shape).default([]), ({ id }) => id);
