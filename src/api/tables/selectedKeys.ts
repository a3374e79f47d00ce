import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fieldsOf } from '../field/fieldsOf.ts';

/** What is selected of an object, with the types of which it is selected: fragments may name several. */
export type Selected = readonly (readonly [GraphQLNamedType, SelectionSetNode])[];

/** A response key of an object, with the field that stands under it and what is selected of that. */
export interface SelectedKey {
  readonly key: string;
  readonly owner: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The arguments as the document writes them. */
  readonly given: FieldNode['arguments'];
  readonly below: Selected;
}

/** What is asked of an object, in the order of the document, with fragments written out; all that any type may have. */
export function selectedKeys(
  schema: GraphQLSchema,
  document: DocumentNode,
  selected: Selected,
): readonly SelectedKey[] {
  const asked = new Map<string, SelectedKey>();
  const add = (owner: GraphQLNamedType, { alias, name, arguments: given, selectionSet }: FieldNode): void => {
    const key = (alias ?? name).value;
    const field = name.value === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : fieldsOf(owner)[name.value];
    if (field === undefined) throw new Error(`${owner.name} has no field ${name.value}`);
    const known = asked.get(key) ?? { key, owner, field, given, below: [] };
    const below = selectionSet === undefined ? [] : [[getNamedType(field.type), selectionSet] as const];
    asked.set(key, { ...known, below: [...known.below, ...below] });
  };
  const visit = (type: GraphQLNamedType, { selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        add(type, node);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
      const condition = fragment.typeCondition?.name.value;
      visit((condition === undefined ? null : schema.getType(condition)) ?? type, fragment.selectionSet);
    }
  };
  for (const [type, set] of selected) visit(type, set);
  return [...asked.values()];
}

/** What an operation asks, from its root. */
export function keysOfOperation(schema: GraphQLSchema, document: DocumentNode): readonly SelectedKey[] {
  const query = schema.getQueryType();
  const root = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (query == null || root === undefined) throw new Error('a document without an operation has no answer');
  return selectedKeys(schema, document, [[query, root.selectionSet]]);
}

function fragmentOf(document: DocumentNode, name: string) {
  const found = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`there is no fragment ${name}`);
  return found;
}
