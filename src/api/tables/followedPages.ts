import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isList, isPage } from '../field/fieldsOf.ts';

/** A page that stands once in an answer, so that it can be followed to the end of its list. */
export interface FollowedPage {
  /** Response keys from the answer to the page. */
  readonly path: readonly string[];
  /** The variable that takes the cursor to go on from. */
  readonly after: string;
  /** The variable that says how many rows a page has; null where the question says it. */
  readonly first: string | null;
}

/** Under which name a page says how many rows its list has. */
export const totalKey = 'totalOfList';

/**
 * A question for tables whose pages can be followed: each that stands once takes a cursor as a variable and tells how
 * many rows its list has. Those in the rows of a list stay as they are.
 */
export function followedPages(
  schema: GraphQLSchema,
  document: DocumentNode,
): { readonly document: DocumentNode; readonly pages: readonly FollowedPage[] } {
  const info = new TypeInfo(schema);
  const pages: FollowedPage[] = [];
  const added: string[] = [];
  const path: string[] = [];
  let lists = 0;
  const followed: DocumentNode = visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(node) {
          path.push((node.alias ?? node.name).value);
          if (isList(info.getType())) lists += 1;
        },
        leave(node) {
          const type = info.getType();
          const here = [...path];
          path.pop();
          if (isList(type)) lists -= 1;
          if (lists > 0 || type == null || !isPage(getNamedType(type))) return undefined;
          if (!asksRows(node) || info.getFieldDef()?.args.every(({ name }) => name !== 'after') !== false)
            return undefined;
          const own = variableOf(node, 'after');
          const after = own ?? `after_${here.join('_')}`;
          pages.push({ path: here, after, first: variableOf(node, 'first') });
          if (own === null) added.push(after);
          return withTotal(own === null ? withArgument(node, after) : node);
        },
      },
      OperationDefinition: {
        leave: (node): OperationDefinitionNode => ({
          ...node,
          variableDefinitions: [
            ...(node.variableDefinitions ?? []),
            ...[...new Set(added)].map((name) => ({
              kind: Kind.VARIABLE_DEFINITION as const,
              variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: name } },
              type: { kind: Kind.NAMED_TYPE as const, name: { kind: Kind.NAME as const, value: 'String' } },
            })),
          ],
        }),
      },
    }),
  );
  return { document: followed, pages };
}

function asksRows({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some(
    (each) => each.kind === Kind.FIELD && ['nodes', 'edges'].includes(each.name.value),
  );
}

function variableOf({ arguments: given = [] }: FieldNode, name: string): string | null {
  const value = given.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}

function withArgument(node: FieldNode, variable: string): FieldNode {
  const after: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  };
  return { ...node, arguments: [...(node.arguments ?? []), after] };
}

function withTotal(node: FieldNode): FieldNode {
  const total: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: totalKey },
    name: { kind: Kind.NAME, value: 'totalCount' },
  };
  return {
    ...node,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), total] },
  };
}
