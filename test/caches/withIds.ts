import {
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { hasId } from '../../src/api/field/fieldsOf.ts';

const id: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };

/** A document that asks for the id of all that has one, as clients with a cache do. */
export function withIds(schema: GraphQLSchema, document: string): string {
  const info = new TypeInfo(schema);
  const asked = visit(
    parse(document),
    visitWithTypeInfo(info, {
      SelectionSet(set) {
        const type = getNamedType(info.getType());
        const has = set.selections.some((each) => each.kind === Kind.FIELD && (each.alias ?? each.name).value === 'id');
        return hasId(type) && !has ? { ...set, selections: [id, ...set.selections] } : undefined;
      },
    }),
  );
  return print(asked);
}
