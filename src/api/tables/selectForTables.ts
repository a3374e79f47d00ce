import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fieldsOf, isEdge, isList, isPage } from '../field/fieldsOf.ts';

/** What every row of a fact has, as far as its type knows it. */
const ofFacts = ['certainty', 'unsure', 'inferred', 'contradicted', 'articleCount'];

/** The days of a date or of a period, and the scheme of a code: what tables say of it, whatever the question asks. */
const days: ReadonlyMap<string, readonly string[]> = new Map([
  ['PartialDate', ['earliest', 'latest']],
  ['Identifier', ['scheme']],
  ['Period', ['fromEarliest', 'fromLatest', 'untilEarliest', 'untilLatest']],
]);

/** The fields of a date or a period that are its days. */
export function daysOf({ name }: GraphQLNamedType): readonly string[] {
  return days.get(name) ?? [];
}

/** The name under which a question for tables asks for the version of the dataset. */
export const versionKey = 'versionOfTables';

/**
 * A named operation with what tables need beside what it asks: the id of each row that has one, how sure a fact is, the
 * days of a date, whether a page goes on, and the version of the dataset.
 */
export function selectForTables(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const type = info.getType();
          const parent = info.getParentType();
          const row = parent === schema.getQueryType() || isEdge(parent) || isList(type);
          return type == null || node.selectionSet === undefined ? undefined : withFields(node, type, row);
        },
      },
      OperationDefinition: {
        leave(node) {
          const version = field('dataset', { alias: versionKey, below: ['version'] });
          return { ...node, selectionSet: select([...node.selectionSet.selections, version]) };
        },
      },
    }),
  );
}

function withFields(node: FieldNode, type: GraphQLOutputType, row: boolean): FieldNode {
  const named = getNamedType(type);
  const selections = node.selectionSet?.selections ?? [];
  const asked = new Set(
    selections.flatMap((each) => (each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [])),
  );
  const missing = (names: readonly string[]) =>
    names.filter((name) => !asked.has(name) && isPlain(fieldsOf(named)[name])).map((name) => field(name));
  const first = [...missing(daysOf(named)), ...(row ? missing(['id']) : [])];
  const last = row ? missing(ofFacts) : [];
  const hasRows = isPage(named) && (asked.has('nodes') || asked.has('edges'));
  if (hasRows && !asked.has('pageInfo')) last.push(field('pageInfo', { below: ['hasNextPage', 'endCursor'] }));
  return { ...node, selectionSet: select([...first, ...selections, ...last]) };
}

function isPlain(found: GraphQLField<unknown, unknown> | undefined): boolean {
  return found !== undefined && found.args.length === 0 && isLeafType(getNamedType(found.type));
}

function field(name: string, { alias, below }: { alias?: string; below?: readonly string[] } = {}): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias === undefined ? {} : { alias: { kind: Kind.NAME, value: alias } }),
    ...(below === undefined ? {} : { selectionSet: select(below.map((each) => field(each))) }),
  };
}

function select(selections: NonNullable<FieldNode['selectionSet']>['selections']) {
  return { kind: Kind.SELECTION_SET, selections } as const;
}
