import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The fields of an object or an interface, by name. */
export function fieldsOf(type: GraphQLNamedType): Readonly<Record<string, GraphQLField<unknown, unknown> | undefined>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** Whether a field of this type gives a list. */
export function isList(type: GraphQLOutputType | null | undefined): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Whether it is a page of a list: a connection. */
export function isPage(type: GraphQLNamedType): boolean {
  return fieldsOf(type)['pageInfo'] !== undefined;
}

/** Whether it stands between a page and a node of it. */
export function isEdge(type: GraphQLNamedType | null | undefined): boolean {
  return type?.name.endsWith('Edge') === true;
}

/** Whether it has an id: then a cache keeps one object of it for all places of all documents. */
export function hasId(type: GraphQLNamedType | null | undefined): boolean {
  return type != null && fieldsOf(type)['id'] !== undefined;
}
