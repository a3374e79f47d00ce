import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { PieceIndex } from '../../src/reads/pieceIndex.ts';

/** A document, and how many relations it asks for: each is a subquery that the server must plan. */
export interface NarrowQuestion {
  readonly document: DocumentNode;
  readonly relations: number;
}

/**
 * A document without the relations that are no way to what is looked for. What it answers is a part of what the whole
 * document answers. Fields with a filter stay, and groups with their keys: these may ask for it, too.
 *
 * @param isWanted whether a field of a type, answered by a piece or read off a row, is looked for
 */
export function narrowQuestion(
  document: DocumentNode,
  schema: GraphQLSchema,
  index: PieceIndex,
  isWanted: (piece: string | null, field: string) => boolean,
): NarrowQuestion {
  const info = new TypeInfo(schema);
  const ways = new Set<ASTNode>();
  let relations = 0;

  function leaveField(node: FieldNode): FieldNode | null {
    const owner = info.getParentType()?.name ?? '';
    const field = node.name.value;
    const piece = index.relation(owner, field)?.name ?? null;
    const isWay =
      isWanted(piece, field) ||
      (node.selectionSet?.selections ?? []).some((each) => ways.has(each)) ||
      (node.arguments ?? []).some(({ name }) => name.value === 'filter');
    if (piece !== null && !isWay && owner !== 'Query') return null;
    if (piece !== null) relations += 1;
    const left = node.selectionSet?.selections.length === 0 ? { ...node, selectionSet: typename } : node;
    if (isWay) ways.add(left);
    return left;
  }

  const narrow = visit(
    withoutSpreads(document),
    visitWithTypeInfo(info, {
      Field: { leave: leaveField },
      InlineFragment: {
        leave(node) {
          if (node.selectionSet.selections.some((each) => ways.has(each))) ways.add(node);
          return node.selectionSet.selections.length === 0 ? null : node;
        },
      },
    }),
  );
  return { document: narrow, relations };
}

const typename = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
} as const;

/** The document with its fragments written out. */
function withoutSpreads({ definitions, ...rest }: DocumentNode): DocumentNode {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const operations = definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  return visit(
    { ...rest, definitions: operations },
    {
      FragmentSpread({ name, directives }): SelectionNode | undefined {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, ...(directives && { directives }) };
      },
    },
  );
}

/** Whether an answer is part of another: every value that it has stands there, at the same place. */
export function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.length === whole.length && part.every((each, at) => isPartOf(each, whole[at]));
  }
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
  const values = whole as Readonly<Record<string, unknown>>;
  return Object.entries(part).every(([key, value]) =>
    key in values ? isPartOf(value, values[key]) : key === '__typename',
  );
}
