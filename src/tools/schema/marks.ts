import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLError,
  Kind,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  UniqueDirectivesPerLocationRule,
  validate,
  valueFromASTUntyped,
  ValuesOfCorrectTypeRule,
} from 'graphql';

/** A node that can carry marks. */
export interface Markable {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What GraphQL itself knows: these are no marks, and stay in the printed schema. */
const ofGraphql = ['deprecated', 'specifiedBy', 'oneOf'];

/** Faults of marks: unknown, at a place where they say nothing, twice, with a wrong argument. */
export function faultsOfMarks(definitions: readonly DefinitionNode[]): readonly GraphQLError[] {
  const declared = definitions.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION);
  const marks = buildASTSchema({ kind: Kind.DOCUMENT, definitions: declared }, { assumeValid: true });
  return validate(marks, { kind: Kind.DOCUMENT, definitions }, [
    KnownDirectivesRule,
    KnownArgumentNamesRule,
    UniqueDirectivesPerLocationRule,
    ValuesOfCorrectTypeRule,
  ]);
}

export function hasMark(node: Markable, name: string): boolean {
  return markOf(node, name) !== undefined;
}

/** The words that a mark gives as arguments, by their names; none where the node has no such mark. */
export function wordsOfMark(node: Markable, name: string): ReadonlyMap<string, string> {
  const given = markOf(node, name)?.arguments ?? [];
  return new Map(given.map((argument) => [argument.name.value, String(valueFromASTUntyped(argument.value))]));
}

export function markOf(node: Markable, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** The node as it is printed, without marks. */
export function withoutMarks<Node extends Markable>(node: Node): Node {
  return { ...node, directives: node.directives?.filter(({ name }) => ofGraphql.includes(name.value)) };
}
