import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { askableQuestions } from '../../src/api/askableQuestions.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));
const questions = askableQuestions(schema, readNamedOperations('schema/operations'));

it.each([
  ['whoSomebodyIs', 'person', 'Person'],
  ['agenciesThatAnswerSo', 'article', 'Article'],
  ['eventsBetween', 'within', 'Jurisdiction'],
  ['howPlacesAnswer', 'within', 'Jurisdiction'],
  ['howTwoEventsAreRelated', 'a', 'Event'],
  ['howTheyAreConnected', 'from', 'Entity'],
  ['whoHeldOfficeOutside', 'place', 'Jurisdiction'],
  ['whatIsKnownOf', 'thing', 'Node'],
])('%s takes for %s the ids of what the graph wants there: %s', (name, variable, type) => {
  const question = questions.find(({ operation }) => operation.name === name);
  expect(question?.takes.get(variable)?.type).toBe(type);
});
