import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { computedParameters } from '../../src/api/computedParameters.ts';
import { createSchema } from '../../src/api/createSchema.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';

const schema = createSchema('schema/printed/schema.graphql', () => null);
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

/** Whether every row of a type that stands on no node shows the field beside it. */
function isOnRows(type: string, field: string): boolean {
  const rows = pieces.filter(({ gives }) => gives?.type === type);
  return !index.isNodeType(type) && rows.every(({ fields }) => fields.some(({ name }) => name === field));
}

it('has a piece for every relation field', () => {
  const wanting = answered.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => leadsOn(field) && !index.isRelation(type.name, field.name) && !isOnRows(type.name, field.name))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(wanting, 'fields that no line of cypher/<concept>/<Type>.cypher and no file of their own answers').toEqual([]);
});

/** Whether a filter that nobody asks, since it is an interface's, is asked by the filter of one of its types. */
function filterOfSome(owner: string, key: string): boolean {
  const type = schema.getType(owner.replace(/Filter$/, ''));
  if (!owner.endsWith('Filter') || !isInterfaceType(type)) return false;
  const asking = schema.getPossibleTypes(type).map(({ name }) => schema.getType(`${name}Filter`));
  return asking.some((filter) => isInputObjectType(filter) && filter.getFields()[key] !== undefined);
}

it('has a field for every piece', () => {
  const fieldless = pieces.filter(({ name }) => {
    const [owner = '', field] = name.split('.');
    const type = schema.getType(owner);
    if (isEnumType(type)) return type.getValue(field ?? '') == null;
    if (type === undefined) return !filterOfSome(owner, field ?? '');
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return true;
    return field !== undefined && type.getFields()[field] === undefined;
  });
  expect(fieldless.map(({ name }) => name)).toEqual([]);
});

/** Columns that no field shows, since a computed field reads them (src/api/resolvers). */
const readByResolvers: Readonly<Record<string, readonly string[]>> = {
  Entity: ['identifierSchemes', 'identifierValues'],
  EventLink: ['earlierEarliest', 'earlierLatest', 'laterEarliest', 'laterLatest'],
  Passage: ['fileName'],
  Path: ['drawing'],
};

it('has a field for every column that is read off a thing', () => {
  const fieldless = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    const known = [...Object.keys(type.getFields()), ...owners.flatMap((owner) => readByResolvers[owner] ?? [])];
    return index.fieldsOf(type.name).flatMap(({ name }) => (known.includes(name) ? [] : [`${type.name}.${name}`]));
  });
  expect(fieldless, 'columns in cypher/<concept>/<Type>.cypher without a field in the schema').toEqual([]);
});

it('has pieces that give what the fields say, one or a list or pages', () => {
  const wrong = pieces.filter(({ name, gives, pages }) => {
    const [owner = '', fieldName = ''] = name.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined || gives === null) return false;
    const target = getNamedType(field.type);
    if (isObjectType(target) && target.name.endsWith('Connection')) {
      const nodes = target.getFields()['nodes'];
      return !gives.list || !pages || nodes === undefined || getNamedType(nodes.type).name !== gives.type;
    }
    // A field that is computed from the one row that its piece brings.
    if (isLeafType(target)) return gives.list || gives.type !== target.name;
    return pages || gives.list !== isListType(getNullableType(field.type)) || gives.type !== target.name;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('has pieces with the parameters that their fields have as arguments', () => {
  const pageArguments = ['first', 'after', 'last', 'before'];
  const countArguments = ['by', 'filter', 'orderBy', 'fill', 'first'];
  const wrong = pieces.filter(({ name, params, pages, counts }) => {
    const [owner = '', fieldName = ''] = name.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) return false;
    const given = Object.keys(argumentsForPiece(name, field));
    const chosen = ['filter', 'orderBy'].filter((each) => given.includes(each));
    const counted = counts === null ? [] : index.asking('Query', counts).params;
    const own = counts === null ? [...(pages ? pageArguments : []), ...chosen] : countArguments;
    const wanted = [...[...params, ...counted].map((param) => param.name), ...own];
    return given.toSorted().join() !== wanted.toSorted().join();
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** The arguments as the field's piece takes them: those that others are computed from are replaced by these. */
function argumentsForPiece(name: string, { args }: GraphQLField<unknown, unknown>): Readonly<Record<string, unknown>> {
  const computation = computedParameters[name];
  const given = Object.fromEntries(args.map((argument) => [argument.name, null]));
  const kept = Object.entries(given).filter(([key]) => computation?.from.includes(key) !== true);
  return { ...Object.fromEntries(kept), ...computation?.compute(given, []) };
}

const inputs = types.filter((type) => isInputObjectType(type));
const filters = inputs.filter(({ name }) => name.endsWith('Filter') && schema.getType(subjectOf(name)) !== undefined);
const subjects = filters.filter(({ name }) => !name.endsWith('ListFilter'));

function subjectOf(input: string): string {
  return input.replace(/(ListFilter|Filter|Order)$/, '');
}

/** What a filter asks of a field, by what leads to the field: a value or other objects. */
function isAnswered(filter: GraphQLInputObjectType, field: string): boolean {
  const type = subjectOf(filter.name);
  if (index.filterPiece(type, field) !== null) return true;
  return (
    isOnRows(type, field) ||
    index.fieldsOf(type).some(({ name }) => name === field) ||
    index.relation(type, field) !== null
  );
}

it('can answer every field of every filter', () => {
  const unanswered = subjects.flatMap((filter) =>
    Object.keys(filter.getFields())
      .filter((field) => !['and', 'or', 'not'].includes(field) && !isAnswered(filter, field))
      .map((field) => `${filter.name}.${field}`),
  );
  expect(subjects.length).toBeGreaterThan(30);
  expect(unanswered).toEqual([]);
});

it('has a filter of a relation as its piece gives it, one or a list', () => {
  const wrong = subjects.flatMap((filter) =>
    Object.values(filter.getFields()).flatMap(({ name, type }) => {
      const subject = subjectOf(filter.name);
      const piece = index.filterPiece(subject, name) === null ? index.relation(subject, name) : null;
      if (piece === null) return [];
      const wanted = `${piece.gives?.type ?? ''}${piece.gives?.list === true ? 'List' : ''}Filter`;
      return getNamedType(type).name === wanted ? [] : [`${filter.name}.${name}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it("takes an interface's key for a filter only where the type has no field of that name", () => {
  const taken = subjects.flatMap((filter) =>
    Object.keys(filter.getFields()).filter((key) => {
      const piece = index.filterPiece(subjectOf(filter.name), key);
      const isInherited = piece !== null && piece.name !== `${filter.name}.${key}`;
      return isInherited && index.relation(subjectOf(filter.name), key) !== null;
    }),
  );
  expect(taken).toEqual([]);
  expect(index.filterPiece('Event', 'about')?.name).toBe('EntityFilter.about');
  expect(index.filterPiece('Article', 'about')?.name).toBe('ArticleFilter.about');
});

it('can group by every value of every grouping, each by a piece of its own', () => {
  const groupings = types.filter((type) => isEnumType(type)).filter(({ name }) => name.endsWith('Grouping'));
  const wanted = groupings.flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
  const found = pieces.map(({ name }) => name).filter((name) => /^\w+Grouping\./.test(name));
  expect(groupings).toHaveLength(pieces.filter(({ counts }) => counts !== null).length);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

/** By what stands on the node, or by what every list of the type shows in its own way. */
function canOrderBy(type: string, field: string): boolean {
  const lists = pieces.filter(({ gives, pages }) => gives?.type === type && pages);
  const shown = lists.length > 0 && lists.every(({ fields }) => fields.some(({ name }) => name === field));
  return shown || index.fieldsOf(type).some(({ name }) => name === field);
}

it('can order by every field of every order', () => {
  const orders = inputs.filter(({ name }) => name.endsWith('Order'));
  const wrong = orders.flatMap((order) =>
    Object.keys(order.getFields())
      .filter((field) => !canOrderBy(subjectOf(order.name), field))
      .map((field) => `${order.name}.${field}`),
  );
  expect(orders.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

it('reads every other field off its object', () => {
  const computed = ['identifiers', 'lagDays', 'browserUrl', 'text', 'exact', 'verified', 'page'];
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
  for (const { name, interfaces, pattern } of pieces) {
    const type = schema.getType(name);
    if (pattern !== '' || (!isObjectType(type) && !isInterfaceType(type))) continue;
    const named = type.getInterfaces().map((each) => each.name);
    expect(interfaces.toSorted(), name).toEqual(named.toSorted());
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
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare).toEqual([]);
});

it('counts things and relationships of every type there is', () => {
  const piece = index.asking('Dataset', 'counts');
  const typesIn = (field: string) => {
    const expression = piece.fields.find(({ name }) => name === field)?.expression ?? '';
    return [...expression.matchAll(/\{type: '(\w+)', count: COUNT \{ \(:Policytrail(?:&|\)-\[:)(\w+)/g)].map(
      ([, type, label]) => {
        expect(label).toBe(type);
        return type;
      },
    );
  };
  const node = schema.getType('Node');
  const things = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  const relationships = schema.getType('RelationshipType');
  const names = isEnumType(relationships) ? relationships.getValues().map(({ name }) => name) : [];
  expect(typesIn('things')).toEqual(things.toSorted());
  expect(typesIn('relationships').toSorted()).toEqual(names.toSorted());
});

it.each(pieces.map((piece) => [piece.name, piece] as const))('%s starts from what is ours', (_, piece) => {
  expect([...JSON.stringify(piece).matchAll(/MATCH \(\w*:(?!Policytrail\b)\w+/g)].map(([start]) => start)).toEqual([]);
});

/** The events of a timeline are those about something, or all: a place takes some of them out. */
const takesOut = ['Query.timeline $within'];

it('starts at the ids that may be given, and asks no row of everything whether they are', () => {
  const asking = pieces.flatMap(({ name, params, pattern, where }) =>
    params
      .filter(({ known, absent }) => known !== undefined && absent === null)
      .filter((param) => new RegExp(`\\$${param.name} IS NULL\\s+OR`).test([pattern, ...where].join('\n')))
      .map((param) => `${name} $${param.name}`),
  );
  expect(asking, 'see "An argument that may be left out" in cypher/README.md').toEqual(takesOut);
});
