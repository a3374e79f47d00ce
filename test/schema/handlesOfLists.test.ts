import { getNamedType, getNullableType, type GraphQLInputType, isInputObjectType, isListType } from 'graphql';
import { expect, it } from 'vitest';
import { readContract } from './readContract.ts';

/** Each handle with its type: of every list that has it the same. */
const handles = { about: '[ID!]', within: 'ID', article: '[ID!]' } as const;

/** What a list has no handle for, and why it would mean nothing there. Whatever is left out here, the list has. */
const without: Readonly<Record<string, Partial<Record<keyof typeof handles, string>>>> = {
  answersByPlace: { about: 'its rows are places', article: 'a place answers by its bodies, whatever text says so' },
  articles: { within: 'a text is of no place; about finds what it tells of' },
  changes: {
    about: 'what has changed may be gone; it is named by thing',
    within: 'what has changed may be gone',
    article: 'what has changed may be gone',
  },
  issues: { within: 'a question is asked of no place; who answers it is' },
  measures: { within: 'what is counted is of no place; its numbers are' },
  programs: { within: 'a program is of no place; who runs it is, and who is party to its agreements' },
  search: {
    about: 'it is asked by words',
    within: 'it is asked by words',
    article: 'it is asked by words',
  },
  terms: { within: 'a word is of no place' },
};

/** Root fields that give lists of which nothing is asked but where they begin, or which ids they have. */
const noLists = ['chain', 'nodes', 'paths', 'questions'];

const schema = readContract();
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name, type }) =>
    !noLists.includes(name) && (getNamedType(type).name.endsWith('Connection') || isListType(getNullableType(type))),
);

it('every list can be asked by each handle that means something there', () => {
  const lacking: Record<string, Record<string, string>> = {};
  for (const { name, args } of lists) {
    const filter = getNamedType(args.find((each) => each.name === 'filter')?.type);
    const keys: Readonly<Record<string, { readonly type: GraphQLInputType }>> = {
      ...(isInputObjectType(filter) ? filter.getFields() : {}),
      ...Object.fromEntries(args.map((each) => [each.name, each])),
    };
    for (const [handle, type] of Object.entries(handles)) {
      const found = keys[handle]?.type;
      if (found !== undefined) expect(String(found), `${name} ${handle}`).toBe(type);
      else (lacking[name] ??= {})[handle] = expect.any(String) as string;
    }
  }
  expect(without).toEqual(lacking);
});
