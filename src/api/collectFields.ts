import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Field nodes by response key, in the order of the document. */
export type FieldGroups = Map<string, FieldNode[]>;

export interface CollectedFields {
  /** Asked of every object. */
  readonly shared: FieldGroups;
  /** Asked only of objects of one type; there is none where the selection's type is an object type. */
  readonly branches: Map<string, FieldGroups>;
}

export interface DocumentView {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a selection asks of an object, with fragments resolved and `@skip` and `@include` applied. graphql-js collects
 * for one object type at a time; a query is composed before it is known which types come.
 */
export function collectFields(
  view: DocumentView,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const shared: FieldGroups = new Map();
  const branches = new Map<string, FieldGroups>();
  const possible = possibleNames(view.schema, type);

  function visit(selections: readonly SelectionNode[], types: readonly string[]): void {
    for (const node of selections) {
      if (!isAsked(node, view.variables)) continue;
      if (node.kind === Kind.FIELD) {
        if (types.length === possible.length) add(shared, node);
        else for (const name of types) add(branchOf(name), node);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? view.fragments[node.name.value] : node;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const named = condition === undefined ? type : view.schema.getType(condition);
      const allowed = named === undefined ? [] : possibleNames(view.schema, named);
      const rest = types.filter((name) => allowed.includes(name));
      if (rest.length > 0) visit(fragment.selectionSet.selections, rest);
    }
  }

  function branchOf(name: string): FieldGroups {
    const branch = branches.get(name) ?? new Map<string, FieldNode[]>();
    branches.set(name, branch);
    return branch;
  }

  for (const { selections } of selectionSets) visit(selections, possible);
  return { shared, branches };
}

/** The object types that a type may turn out to be. */
export function possibleNames(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}

function add(groups: FieldGroups, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [node]);
  else group.push(node);
}

function isAsked(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
