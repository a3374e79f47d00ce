import { z } from 'zod';
import { concept } from './concept.ts';
import { dated } from './kind/dated.ts';
import { property } from './kind/property.ts';
import { fromEach, toEach } from './kind/relationship.ts';
import { date } from './shape/date.ts';
import { anyId, idOf, text, word } from './shape/scalar.ts';

/** A judgement of ours: whether things are the same, or how a passage is read. */
export const decision = concept(
  { type: 'decision', folder: 'claim', labels: ['Decision', 'Node'] },
  {
    verdict: property(word('verdict')),
    between: toEach('BETWEEN', z.array(anyId).min(1, 'is empty: a decision is about something')),
    question: property(text),
    alternatives: property(z.array(text).default([])),
    reason: property(text),
    sides: fromEach('TAKES_SIDE_BY', z.array(idOf('claim'))),
    decided: dated(date),
  },
);
