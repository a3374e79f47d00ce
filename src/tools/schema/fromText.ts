import {
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

/** What a rule writes as a whole. */
export type Ruled = ObjectTypeDefinitionNode | InputObjectTypeDefinitionNode;

/** Types and inputs from the text in which a rule writes them; they have no place in a file. */
export function ruledFromText(text: string): readonly Ruled[] {
  const { definitions } = parse(text, { noLocation: true });
  return definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
  );
}

/** Fields from the text in which a rule writes them. */
export function fieldsFromText(text: string): readonly FieldDefinitionNode[] {
  const [type] = ruledFromText(`type Written {${text}}`);
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
}
