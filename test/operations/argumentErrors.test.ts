import { describe, expect, it } from 'vitest';
import { openApi } from './openApi.ts';
import { emptyPages } from './standInGraph.ts';

/** The errors that a document gets from a graph of empty pages, and how many queries were sent for it. */
async function errorsOf(document: string, variables: Readonly<Record<string, unknown>> = {}) {
  const api = openApi(emptyPages);
  const { errors = [] } = await api.ask(document, variables);
  return { errors, sent: api.sent.length, faults: api.faults };
}

describe('the arguments of a whole document', () => {
  const document = `query ($ids: [ID!]!, $most: Int) {
    many: events(first: 101) { nodes { gaps { id } } }
    law(id: "law:x") { claims(first: -1) { edges { node { mentions { claims(after: "x") { totalCount } } } } } }
    paths(from: "a", to: "b", maxLength: $most) { length }
    nodes(ids: $ids) { id }
    people(first: 3) { totalCount }
  }`;
  const ids = Array.from({ length: 101 }, (_each, at) => `person:p${at}`);

  it('are refused at once, each with its place, before anything is sent', async () => {
    const { errors, sent, faults } = await errorsOf(document, { ids, most: 11 });
    expect(errors.map(({ path, message }) => [path?.join('.'), message])).toEqual([
      ['many', 'first: 101 is no page size. Give a number from 0 to 100, such as first: 20.'],
      ['law.claims', 'first: -1 is no page size. Give a number from 0 to 100, such as first: 20.'],
      [
        'law.claims.edges.node.mentions.claims',
        '"x" is no cursor of this list. Give an endCursor or a cursor that it gave.',
      ],
      ['paths', 'maxLength: 11 is out of range. Give a number from 1 to 10, such as maxLength: 1.'],
      ['nodes', 'ids: 101 are too many at once. Give at most 100.'],
    ]);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(
      Array.from({ length: 5 }, () => 'BAD_USER_INPUT'),
    );
    expect([sent, faults]).toEqual([0, []]);
  });

  it('that are left out by a directive are not looked at', async () => {
    const { errors } = await errorsOf(
      '{ people(first: 1) { totalCount } events(first: 101) @skip(if: true) { totalCount } }',
    );
    expect(errors).toEqual([]);
  });
});

describe('a value in the place of an input', () => {
  it.each([
    ['people(filter: { name: "Acosta" }) { totalCount }', '{ contains: "Acosta" }'],
    ['observations(filter: { value: 3 }) { totalCount }', '{ equals: 3 }'],
    ['events(filter: { date: "2012-12-05" }) { totalCount }', '{ from: "2012-12-05" }'],
    ['claims(filter: { subject: "person:lee-baca" }) { totalCount }', '{ id: ["person:lee-baca"] }'],
  ])('%s is told what to write: %s', async (field, example) => {
    const { errors } = await errorsOf(`{ ${field} }`);
    const [{ message } = {}] = errors;
    expect(errors).toHaveLength(1);
    expect(message).toMatch(/^Expected value of type "\w+", found .*\. Write ./);
    expect(message).toContain(`Write ${example}.`);
  });

  it.each([
    ['{ events(filter: { status: [MAYBE] }) { totalCount } }', {}],
    ['query ($status: [EventStatus!]) { events(filter: { status: $status }) { totalCount } }', { status: ['MAYBE'] }],
  ])('a word that is none of a list is told those of the list: %s', async (document, variables) => {
    const { errors } = await errorsOf(document, variables);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/does not exist in "EventStatus" enum\. It has ([A-Z_]+, )+OCCURRED\b/);
  });

  it('is told the same of a variable', async () => {
    const asked = 'query ($name: StringFilter) { people(filter: { name: $name }) { totalCount } }';
    const { errors } = await errorsOf(asked, { name: 'Acosta' });
    expect(errors[0]?.message).toContain('Expected type "StringFilter" to be an object. Write { contains: "Acosta" }.');
  });
});
