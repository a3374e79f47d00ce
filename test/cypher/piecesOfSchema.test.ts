import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/createSchema.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';

const schema = createSchema('schema', () => null);
const index = new PieceIndex(pieces);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const isPage = ({ name }: GraphQLObjectType) => /(Connection|Edge)$|^PageInfo$/.test(name);
const answered = types.filter((type) => isObjectType(type)).filter((type) => !isPage(type));

/** Whether a field leads to objects that stand on nodes or have pieces of their own, rather than to a value. */
function leadsOn({ type }: GraphQLField<unknown, unknown>): boolean {
  const target = getNamedType(type);
  if (isInterfaceType(target)) return true;
  if (!isObjectType(target)) return false;
  return (
    isPage(target) ||
    index.isNodeType(target.name) ||
    pieces.some(({ gives, name }) => gives?.type === target.name || name.startsWith(`${target.name}.`))
  );
}

it('has a piece for every relation field', () => {
  const wanting = answered.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => leadsOn(field) && !index.isRelation(type.name, field.name))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(wanting).toEqual([]);
});

it('has a field for every piece', () => {
  const fieldless = pieces.filter(({ name }) => {
    const [owner = '', field] = name.split('.');
    const type = schema.getType(owner);
    if (!isObjectType(type) && !isInterfaceType(type)) return true;
    return field !== undefined && type.getFields()[field] === undefined;
  });
  expect(fieldless.map(({ name }) => name)).toEqual([]);
});

it('has pieces that give what the fields say, one or a list or pages', () => {
  const wrong = pieces.filter(({ name, gives, order }) => {
    const [owner = '', fieldName = ''] = name.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined || gives === null) return false;
    const target = getNamedType(field.type);
    if (isObjectType(target) && target.name.endsWith('Connection')) {
      const nodes = target.getFields()['nodes'];
      return !gives.list || order.length === 0 || nodes === undefined || getNamedType(nodes.type).name !== gives.type;
    }
    // A field that is computed from the one row that its piece brings.
    if (isLeafType(target)) return gives.list || gives.type !== target.name;
    return order.length > 0 || gives.list !== isListType(getNullableType(field.type)) || gives.type !== target.name;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('has pieces with the parameters that their fields have as arguments', () => {
  const pageArguments = ['first', 'after'];
  const wrong = pieces.filter(({ name, params, order }) => {
    const [owner = '', fieldName = ''] = name.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) return false;
    const given = field.args.map((argument) => argument.name);
    const wanted = [...params.map((param) => param.name), ...(order.length > 0 ? pageArguments : [])];
    return given.toSorted().join() !== wanted.toSorted().join();
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('reads every other field off its object', () => {
  const computed = ['identifiers', 'lagDays', 'text', 'exact', 'verified'];
  const unread = answered
    .filter(({ name }) => index.isNodeType(name))
    .flatMap((type) => {
      const offered = index.fieldsOf(type.name).map(({ name }) => name);
      return Object.values(type.getFields())
        .filter(({ name }) => !index.isRelation(type.name, name) && !offered.includes(name) && !computed.includes(name))
        .map(({ name }) => `${type.name}.${name}`);
    });
  expect(unread).toEqual([]);
});

it('has the interfaces of the schema at the types of the pieces', () => {
  for (const { name, interfaces, text } of pieces) {
    const type = schema.getType(name);
    if (text !== '' || (!isObjectType(type) && !isInterfaceType(type))) continue;
    expect(interfaces, name).toEqual(type.getInterfaces().map((each) => each.name));
  }
});

it('describes every element in a sentence', () => {
  const bare: string[] = [];
  const look = (path: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!/^[A-Z`].*[.?]$/s.test(description ?? '')) bare.push(`${path}: ${description ?? ''}`);
  };
  for (const type of types) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    look(type.name, type);
    if ('getValues' in type) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare).toEqual([]);
});
