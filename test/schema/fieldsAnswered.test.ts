import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { unanswered } from './unanswered.ts';

type Row = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));

/** Every field of every type of objects. What a rule gives to all connections and edges counts once for them all. */
const fields = new Set(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => nameOf(type.name, field))),
);

/** Objects that an interface leads to are found by the interface's own question: they count for all of its types. */
function nameOf(type: string, field: string): string {
  const own = schema.getType(type);
  const inherited = isObjectType(own) ? own.getInterfaces().filter((each) => field in each.getFields()) : [];
  const shared = inherited.findLast((each) => !isLeafType(getNamedType(each.getFields()[field]?.type)));
  return `${shared?.name ?? type.replace(/^\w+(?=(?:Connection|Edge)$)/, '*')}.${field}`;
}

const answered = new Set(
  ['test/operations', 'schema/operations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .flatMap((path) => answeredBy(`${folder}/${path}`, `test/operations/${path.replace('.graphql', '.json')}`)),
  ),
);

function answeredBy(document: string, answer: string): readonly string[] {
  const { definitions } = parse(readFileSync(document, 'utf8'));
  const fragments = new Map(
    definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  if (!existsSync(answer)) {
    throw new Error(
      `${document} has no recorded answer ${answer}: record it, as CONTRIBUTING.md says, with UPDATE_GOLDEN=1`,
    );
  }
  const { data } = JSON.parse(readFileSync(answer, 'utf8')) as { readonly data: Row };
  return definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ selectionSet }) => answeredIn(selectionSet, schema.getQueryType(), [data], fragments));
}

/** The fields that have a value in one of the objects that a selection gave. */
function answeredIn(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  rows: readonly Row[],
  fragments: Fragments,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const on = fragment?.typeCondition === undefined ? type : schema.getType(fragment.typeCondition.name.value);
      if (fragment === undefined) return [];
      if (!isAbstractType(type)) return answeredIn(fragment.selectionSet, type, rows, fragments);
      const meant = rows.filter((row) => on === type || isOf(row, on));
      return answeredIn(fragment.selectionSet, on, meant, fragments);
    }
    const field = selection.name.value;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (definition === undefined) return [];
    const key = (selection.alias ?? selection.name).value;
    const found = rows.flatMap((row) => {
      const owner = isAbstractType(type) ? row['__typename'] : type?.name;
      const values = valuesIn(row[key]);
      return values.length === 0 || typeof owner !== 'string' ? [] : [nameOf(owner, field)];
    });
    if (selection.selectionSet === undefined) return found;
    const below = rows.flatMap((row) => valuesIn(row[key]) as readonly Row[]);
    return [...found, ...answeredIn(selection.selectionSet, getNamedType(definition.type), below, fragments)];
  });
}

/** Whether an object is of a type; one that does not tell its own is of none. */
function isOf({ __typename: own }: Row, on: GraphQLNamedType | null | undefined): boolean {
  if (!isAbstractType(on)) return own === on?.name;
  return schema.getPossibleTypes(on).some(({ name }) => name === own);
}

/** The values in a field's answer: none where it is null, a list of nothing, or false, which nobody needs to fill. */
function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesIn(each));
  return value === null || value === undefined || value === false ? [] : [value];
}

it('every field has a value in a kept answer, or a reason why it has none', () => {
  expect(fields.size).toBeGreaterThan(450);
  const wanting = [...fields].filter((field) => !answered.has(field) && unanswered[field] === undefined);
  expect(
    wanting,
    'fields without a value in any answer of test/operations: write a document that asks for them',
  ).toEqual([]);
});

describe.each(Object.entries(unanswered))('%s, which has a reason to be in no kept answer', (field, { seenIn }) => {
  it('is a field, in none, and seen by the test that its reason names', () => {
    expect(fields).toContain(field);
    expect(answered).not.toContain(field);
    const text = readFileSync(seenIn, 'utf8');
    expect(text).toMatch(new RegExp(`\\b${field.split('.')[1] ?? ''}\\b`));
  });
});
