import { type ASTNode, type NameNode, print, visit } from 'graphql';

/** Whether two nodes say the same, in whatever order their fields and arguments stand. */
export function saysTheSame(one: ASTNode, other: ASTNode): boolean {
  return sortedText(one) === sortedText(other);
}

function sortedText(node: ASTNode): string {
  return print(
    visit(node, {
      InputObjectTypeDefinition: (input) => ({ ...input, fields: byName(input.fields) }),
      FieldDefinition: (field) => ({ ...field, arguments: byName(field.arguments) }),
    }),
  );
}

function byName<Node extends { readonly name: NameNode }>(nodes: readonly Node[] = []): readonly Node[] {
  return nodes.toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1));
}
