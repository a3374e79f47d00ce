import {
  type ASTNode,
  type DefinitionNode,
  type GraphQLError,
  GraphQLSchema,
  Kind,
  KnownTypeNamesRule,
  type NameNode,
  type StringValueNode,
  validate,
  visit,
} from 'graphql';
import { faultAt } from './faults.ts';

/** Faults of the whole schema: types that there are not, and what has no sentence. */
export function faultsOfNames(definitions: readonly DefinitionNode[]): readonly GraphQLError[] {
  const document = { kind: Kind.DOCUMENT, definitions } as const;
  const bare: GraphQLError[] = [];
  const look = (node: ASTNode & { readonly name: NameNode; readonly description?: StringValueNode }) => {
    if (node.description !== undefined) return;
    bare.push(faultAt(node, `"${node.name.value}" has no sentence, and no rule gives it one`));
  };
  visit(document, {
    ScalarTypeDefinition: look,
    ObjectTypeDefinition: look,
    InterfaceTypeDefinition: look,
    FieldDefinition: look,
    InputObjectTypeDefinition: look,
    InputValueDefinition: look,
    EnumTypeDefinition: look,
    EnumValueDefinition: look,
  });
  return [...bare, ...validate(new GraphQLSchema({ assumeValid: true }), document, [KnownTypeNamesRule])];
}
