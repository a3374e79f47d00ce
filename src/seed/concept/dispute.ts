import { z } from 'zod';
import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { fromEach } from './kind/relationship.ts';
import { idOf, text, word } from './shape/scalar.ts';

/** Accounts of one question that differ. */
export const dispute = concept(
  { type: 'dispute', folder: 'claim', labels: ['Dispute', 'Entity', 'Node'] },
  {
    kind: property(word('disputeKind')),
    question: property(text),
    accounts: fromEach('ACCOUNT_IN', z.array(idOf('claim')).min(2, 'wants two accounts at least')),
    note: property(text.optional()),
  },
);
