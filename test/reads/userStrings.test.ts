import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCursor } from '../../src/reads/cursor.ts';
import { sentText } from './sentText.ts';

const document = `query ($id: ID!, $ids: [ID!]!, $issue: ID!, $within: ID, $after: String) {
  node(id: $id) { id }
  nodes(ids: $ids) { id }
  policyInForce(issue: $issue, asOf: "2012-12-06", within: $within) { certainty }
  claims(after: $after) { nodes { id } }
  person(id: $id) { claims { nodes { id } } }
}`;

const nasty = [
  "'",
  '"',
  '`',
  '})',
  '$limit0',
  '*/',
  '//',
  '\\',
  '\\u0027',
  '\n',
  '\u2028',
  'ж',
  '𝕏',
  '\u0000',
  'RETURN 1',
];

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...nasty), { minLength: 1 }).map((parts) => parts.join('')),
);

const variablesOf = (text: string) => ({
  id: text,
  ids: [text],
  issue: text,
  within: text,
  after: writeCursor('Query.claims', [text]),
});

it('enter no text that is sent, as variables or within cursors', async () => {
  const { texts: wanted } = await sentText(document, variablesOf('plain'));
  expect(wanted).toHaveLength(5);
  await fc.assert(
    fc.asyncProperty(anyString, async (text) => {
      expect((await sentText(document, variablesOf(text))).texts).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

it('enter no text that is sent, as literals', async () => {
  const of = (text: string) => sentText(`{ node(id: ${JSON.stringify(text)}) { id } }`);
  const { texts: wanted } = await of('plain');
  await fc.assert(
    fc.asyncProperty(
      anyString.filter((text) => !/\p{C}/u.test(text)),
      async (text) => {
        const { texts, values } = await of(text);
        expect(texts).toEqual(wanted);
        expect(values).toEqual([{ id0: text }]);
      },
    ),
    { numRuns: 200 },
  );
});

it('reach the graph whole, as values', async () => {
  const id = nasty.join('');
  const { values } = await sentText('query ($id: ID!) { event(id: $id) { name } }', { id });
  expect(values).toEqual([{ id0: id }]);
});
