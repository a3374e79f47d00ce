import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Row = Readonly<Record<string, unknown>>;

/** Asks a document; fails where its answer has errors. */
type Ask = (document: string) => Promise<Row>;

/** An object type with an id, and the list at the root that has all of it. */
interface ListedType {
  readonly type: GraphQLObjectType;
  readonly list: string;
}

const pageSize = 100;

/** Those that have a list at the root: whatever has an id, but places in texts and what came of loads. */
export function listedTypes(schema: GraphQLSchema): readonly ListedType[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const nodes = fieldsOf(getNamedType(field.type))['nodes'];
    const type = getNamedType(nodes?.type);
    const whole = field.args.some(({ name }) => name === 'last') && !field.args.some(({ name }) => name === 'about');
    return isObjectType(type) && whole && field.name !== 'changes' ? [{ type, list: field.name }] : [];
  });
}

/**
 * The fields of a type, and of what has no id below it, that are filled in none of its objects, as `Type.field` or
 * `Type.field.below`. What has an id is looked at under its own type, and by its own list.
 */
export async function emptyFields({ type, list }: ListedType, ask: Ask): Promise<readonly string[]> {
  const filled = new Map<string, boolean>();
  let after: string | null = null;
  do {
    const page = `first: ${pageSize}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`;
    const data = await ask(
      `{ page: ${list}(${page}) { pageInfo { endCursor hasNextPage } nodes ${selectionOf(type)} } }`,
    );
    const { nodes, pageInfo } = data['page'] as { readonly nodes: readonly Row[]; readonly pageInfo: Row };
    for (const node of nodes) note(type, node, type.name, filled);
    after = pageInfo['hasNextPage'] === true ? String(pageInfo['endCursor']) : null;
  } while (after !== null);
  return [...filled].flatMap(([name, isFilled]) => (isFilled ? [] : [name])).toSorted();
}

function fieldsOf(type: unknown): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) ? type.getFields() : {};
}

/** The fields that can be asked without an argument. */
function askable(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

/** What is looked into below a field: objects without an id of one type. */
function lookedInto(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || 'id' in type.getFields() || type.name.endsWith('Connection')) return null;
  return type;
}

function selectionOf(type: GraphQLObjectType, within: readonly string[] = []): string {
  const fields = askable(type).map((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return field.name;
    if (named.name.endsWith('Connection')) return `${field.name}(first: 1) { nodes { __typename } }`;
    const into = lookedInto(field);
    if (into === null || within.includes(into.name) || isAbstractType(named)) return `${field.name} { __typename }`;
    return `${field.name} ${selectionOf(into, [...within, into.name])}`;
  });
  return `{ ${fields.join(' ')} }`;
}

function note(
  type: GraphQLObjectType,
  row: Row,
  name: string,
  filled: Map<string, boolean>,
  within: readonly string[] = [],
) {
  for (const field of askable(type)) {
    const key = `${name}.${field.name}`;
    const values = valuesIn(row[field.name]);
    filled.set(key, filled.get(key) === true || values.length > 0);
    const into = lookedInto(field);
    if (into === null || within.includes(into.name)) continue;
    for (const value of values) note(into, value as Row, key, filled, [...within, into.name]);
  }
}

/** None where it is null, a list or page of nothing, or false, which nobody needs to fill. */
function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesIn(each));
  if (value === null || value === undefined || value === false) return [];
  const nodes = typeof value === 'object' ? (value as Row)['nodes'] : undefined;
  return nodes === undefined ? [value] : valuesIn(nodes);
}
