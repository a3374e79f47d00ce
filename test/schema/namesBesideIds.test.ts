import { type GraphQLCompositeType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { naming } from '../../src/web/boards/ask/shownTable.ts';
import { readContract } from './readContract.ts';

const schema = readContract();

const isCalled = (type: GraphQLCompositeType) =>
  'getFields' in type && ['name', 'sentence'].some((field) => field in type.getFields());

describe.each([...readNamedOperations('schema/operations').values()].map(({ name, text }) => [name, text] as const))(
  '%s',
  (_name, text) => {
    it('gives what a thing is called beside its id', () => {
      const info = new TypeInfo(schema);
      const bare: string[] = [];
      visit(
        parse(text),
        visitWithTypeInfo(info, {
          SelectionSet({ selections }) {
            const type = info.getParentType();
            const fields = selections.flatMap((each) => (each.kind === Kind.FIELD ? each.name.value : []));
            if (type == null || !isCalled(type) || !fields.includes('id')) return;
            if (!naming.some((field) => fields.includes(field))) bare.push(`${type.name} ${fields.join(' ')}`);
          },
        }),
      );
      expect(bare).toEqual([]);
    });
  },
);

it('things are called by a name or a sentence', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  expect(types.filter(isCalled).map(({ name }) => name)).toEqual(expect.arrayContaining(['Article', 'Claim']));
});
