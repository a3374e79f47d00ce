import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
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
  /**
   * Asked only of objects of one type or interface. No two that may hold for one object have a response key in common,
   * but for one without a selection of its own, such as `__typename`: what it reads is the same.
   * There is none where the selection's type is an object type.
   */
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
    const isAll = types.length === possible.length;
    const names = isAll ? [] : namesOf(types);
    for (const node of selections) {
      if (!isAsked(node, view.variables)) continue;
      if (node.kind === Kind.FIELD) {
        if (isAll) add(shared, node);
        for (const name of names) add(branchOf(name), node);
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

  /** The interface whose object types these are; or else each of them. */
  function namesOf(types: readonly string[]): readonly string[] {
    const interfaces = Object.values(view.schema.getTypeMap()).filter((each) => isInterfaceType(each));
    const exact = interfaces.find((each) => sameNames(possibleNames(view.schema, each), types));
    return exact === undefined ? types : [exact.name];
  }

  /** An interface's branch that shares a key with another of the same objects is written out, type by type. */
  function separate(): void {
    const ofType = (name: string) => possibleNames(view.schema, view.schema.getType(name) as GraphQLNamedType);
    const clash = [...branches].find(
      ([name, groups]) =>
        ofType(name).length > 1 &&
        [...branches].some(
          ([other, theirs]) =>
            other !== name &&
            [...groups].some(([key, nodes]) => theirs.has(key) && nodes.some(({ selectionSet }) => selectionSet)) &&
            ofType(other).some((type) => ofType(name).includes(type)),
        ),
    );
    if (clash === undefined) return;
    const [name, groups] = clash;
    branches.delete(name);
    for (const node of [...groups.values()].flat()) for (const type of ofType(name)) add(branchOf(type), node);
    separate();
  }

  function branchOf(name: string): FieldGroups {
    const branch = branches.get(name) ?? new Map<string, FieldNode[]>();
    branches.set(name, branch);
    return branch;
  }

  for (const { selections } of selectionSets) visit(selections, possible);
  separate();
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

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name) => others.includes(name));
}
