import { concept } from './concept.ts';
import { appliesTo } from './criterion.ts';
import type { Key } from './kind/key.ts';
import { property } from './kind/property.ts';
import { to } from './kind/relationship.ts';
import { idOf, word } from './shape/scalar.ts';
import type { words } from './shape/words.ts';

const answerShape = word('policyAnswer');

const labels: Readonly<Record<(typeof words.policyAnswer)[number], string>> = {
  YES: 'AnswerYes',
  PARTLY: 'AnswerPartly',
  NO: 'AnswerNo',
};

/** The answer, as a property and as a label before that of the concept, by which Neo4j Browser colours. */
const answer: Key<typeof answerShape> = {
  ...property(answerShape),
  names: (key) => ({ labels: Object.values(labels), properties: [key] }),
  labels: (given) => [labels[given]],
};

/** What an agency does about an issue between two dates; whose it is and when are claimed. */
export const policyState = concept(
  { type: 'policy-state', folder: 'policy', labels: ['PolicyState', 'Entity', 'Node'] },
  { issue: to('ON', idOf('issue')), answer, appliesTo },
);
