import {
  getNamedType,
  getNullableType,
  GraphQLID,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * A place that takes an id, a document that gives that of nothing there, and the path of the field that is to say so.
 */
export type PlaceOfIds = readonly [place: string, document: string, path: string];

const nothing = '"nothing:qqxqq"';

/**
 * Every argument of a root field, and every key of an input type, that takes an id: each asked once, by the shortest
 * way that leads to it. Look-ups (`id`, `ids`) have answers of their own.
 */
export function placesOfIds(schema: GraphQLSchema): readonly PlaceOfIds[] {
  const found = new Map<string, PlaceOfIds>();
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of roots) {
    for (const argument of field.args) {
      if (['id', 'ids'].includes(argument.name)) continue;
      const ask = (value: string) => documentOf(field, argument, value);
      const place = `${field.name}(${argument.name})`;
      if (getNamedType(argument.type) === GraphQLID) found.set(place, [place, ask(nothing), field.name]);
    }
  }
  interface Open {
    readonly type: ReturnType<typeof getNamedType>;
    readonly ask: (value: string) => string;
    readonly path: string;
  }
  const seen = new Set<string>();
  let open: readonly Open[] = roots.flatMap((field) =>
    field.args
      .filter(({ name }) => name === 'filter')
      .map((argument) => ({
        type: getNamedType(argument.type),
        ask: (value: string) => documentOf(field, argument, value),
        path: field.name,
      })),
  );
  while (open.length > 0) {
    const next: Open[] = [];
    for (const { type, ask, path } of open) {
      if (!isInputObjectType(type) || seen.has(type.name)) continue;
      seen.add(type.name);
      for (const key of Object.values(type.getFields())) {
        const place = `${type.name}.${key.name}`;
        const write = (value: string) => ask(`{ ${key.name}: ${listed(key, value)} }`);
        if (getNamedType(key.type) === GraphQLID) found.set(place, [place, write(nothing), path]);
        else next.push({ type: getNamedType(key.type), ask: write, path });
      }
    }
    open = next;
  }
  return [...found.values()];
}

function listed({ type }: GraphQLInputField, value: string): string {
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

function documentOf(field: GraphQLField<unknown, unknown>, given: GraphQLArgument, value: string): string {
  const others = field.args
    .filter((argument) => argument !== given && isRequiredArgument(argument))
    .map((argument) => `${argument.name}: ${exampleOf(argument)}`);
  const named = getNamedType(field.type);
  const leaf = isObjectType(named)
    ? (Object.values(named.getFields()).find(({ type }) => isLeafType(getNamedType(type)))?.name ?? '__typename')
    : '__typename';
  return `{ ${field.name}(${[`${given.name}: ${value}`, ...others].join(', ')}) { ${leaf} } }`;
}

/** Something that is there, or a value of the type. */
function exampleOf({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (named === GraphQLID) return examples[name] ?? '"person:lee-baca"';
  if (named.name === 'Date') return '"2012-12-06"';
  const value = isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"text"';
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

const examples: Readonly<Record<string, string>> = {
  issue: '"issue:honour-detainers"',
  a: '"event:baca-limits-detainers"',
  b: '"event:baca-limits-detainers"',
};
