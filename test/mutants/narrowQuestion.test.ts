import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/createSchema.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import { isPartOf, narrowQuestion } from './narrowQuestion.ts';

const schema = createSchema('schema/printed/schema.graphql', () => null);
const index = new PieceIndex(pieces);

function narrowed(document: string, wanted: string): string {
  const { document: narrow, relations } = narrowQuestion(parse(document), schema, index, (piece) => piece === wanted);
  return `${relations} ${print(narrow).replaceAll(/\s+/g, ' ')}`;
}

it('leaves the way to a piece, with the values beside it', () => {
  const document = `{
    law(id: "law:trust-act") { name ...Rest versions { id } }
  }
  fragment Rest on Law { events { id date { edtf } jurisdictions { name } participants { role } } }`;
  expect(narrowed(document, 'Event.jurisdictions')).toBe(
    '3 { law(id: "law:trust-act") { name ... on Law { events { id date { edtf } jurisdictions { name } } } } }',
  );
  expect(narrowed(document, 'Law.events')).toBe(
    '2 { law(id: "law:trust-act") { name ... on Law { events { id date { edtf } } } } }',
  );
});

it('leaves what has a filter, and the root field in any case', () => {
  const document = '{ issues { nodes { policyStates(filter: { agency: { id: "a" } }) { id } about { name } } } }';
  expect(narrowed(document, 'PolicyState.agency')).toBe(
    '2 { issues { nodes { policyStates(filter: {agency: {id: "a"}}) { id } } } }',
  );
  expect(narrowed('{ issues { nodes { about { name } } } }', 'Law.events')).toBe(
    '1 { issues { nodes { __typename } } }',
  );
});

it('leaves groups, which a piece for their keys may have made', () => {
  const document = '{ articleCounts(by: [MONTH]) { groups { count keys { value } } } }';
  expect(narrowed(document, 'ArticleGrouping.MONTH')).toBe(`1 ${document}`);
});

it('finds a part of an answer, and what is no part', () => {
  const whole = {
    name: 'x',
    events: [
      { id: 'a', date: null },
      { id: 'b', date: { edtf: '2012' } },
    ],
  };
  expect(isPartOf({ events: [{ id: 'a' }, { id: 'b', date: { edtf: '2012' } }] }, whole)).toBe(true);
  expect(isPartOf({ events: [{ id: 'a' }] }, whole)).toBe(false);
  expect(isPartOf({ events: [{ id: 'b' }, { id: 'a' }] }, whole)).toBe(false);
  expect(isPartOf({ events: null }, whole)).toBe(false);
  expect(isPartOf({ events: [{ id: 'a', date: null }, { date: { edtf: null } }] }, whole)).toBe(false);
  expect(isPartOf({ events: [{ __typename: 'Event' }, {}] }, whole)).toBe(true);
});
