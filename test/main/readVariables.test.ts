import { expect, it } from 'vitest';
import type { NamedOperation } from '../../src/api/namedOperations.ts';
import { exampleVariables, readVariables, type GivenVariables } from '../../src/api/readVariables.ts';

const operation: NamedOperation = {
  name: 'heldBy',
  question: 'Who holds what?',
  alsoAsked: [],
  theme: 'Holding',
  text: '',
  variables: [
    { name: 'issue', type: 'ID!', about: 'The issue.', required: true, fallback: undefined, example: 'issue:x' },
    {
      name: 'about',
      type: '[ID!]',
      about: 'Only of these.',
      required: false,
      fallback: undefined,
      example: ['a', 'b'],
    },
    {
      name: 'words',
      type: '[String!]',
      about: 'Words.',
      required: false,
      fallback: undefined,
      example: ['one, two', 'three'],
    },
    { name: 'first', type: 'Int', about: 'How many.', required: false, fallback: undefined, example: 10 },
    {
      name: 'sure',
      type: 'Boolean',
      about: 'Only what is sure.',
      required: false,
      fallback: undefined,
      example: undefined,
    },
  ],
};

const read = (...given: GivenVariables) => readVariables(operation, [['issue', 'issue:y'], ...given]);

it('reads texts as the types want them', () => {
  expect(read(['about', 'a,b'], ['first', '5'], ['sure', 'true'])).toEqual({
    issue: 'issue:y',
    about: ['a', 'b'],
    first: 5,
    sure: true,
  });
  expect(read(['about', 'a'], ['about', 'b'])).toMatchObject({ about: ['a', 'b'] });
  expect(read(['words', '["one, two","three"]'])).toMatchObject({ words: ['one, two', 'three'] });
});

it('keeps digits of a text a text, and leaves what is no number to the schema', () => {
  expect(read(['about', '06037'], ['first', 'ten'])).toMatchObject({ about: ['06037'], first: 'ten' });
});

it('takes what is empty for all', () => {
  expect(read(['about', ''])).toEqual({ issue: 'issue:y' });
});

it('writes examples as it reads them', () => {
  const examples = exampleVariables(operation);
  expect(examples.map(([name]) => name)).toEqual(['issue', 'about', 'words', 'first']);
  expect(readVariables(operation, examples)).toEqual({
    issue: 'issue:x',
    about: ['a', 'b'],
    words: ['one, two', 'three'],
    first: 10,
  });
});

it('tells every fault at once, and what may be meant last', () => {
  expect(() =>
    readVariables(operation, [
      ['abuot', 'x'],
      ['first', '1'],
      ['first', '2'],
    ]),
  ).toThrow(
    [
      'first is given 2 times; give it once. For example first=10',
      'heldBy needs issue: The issue. For example issue=issue:x',
      '"abuot" is no variable of heldBy. It has issue, about, words, first, sure. Did you mean "about"?',
    ].join('\n'),
  );
});

it('says of a list that is none how one is written', () => {
  expect(() => read(['about', '[a'])).toThrow('"[a" is no list. Give one such as a,b or ["a","b"].');
});
