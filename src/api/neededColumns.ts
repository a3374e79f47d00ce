import { type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';
import { computedFields } from './resolvers/computedFields.ts';

/** What the computed fields of a type read, of their object or of what they lead to, by the names of columns. */
export const columnsOfComputed: { readonly [Type in ComputedType]: readonly string[] } = {
  Citation: ['place', 'source'],
  Entity: ['identifierSchemes', 'identifierValues'],
  EventComparison: ['extents', 'told'],
  EventLink: ['extents', 'told'],
  Node: ['id'],
  Observation: ['one', 'other'],
  PartialDate: ['edtf'],
  Passage: ['end', 'fileName', 'sha256', 'start'],
  Path: ['drawing'],
  Query: ['id'],
};

/** The columns that a field is computed from; null where it is none of those. */
export function neededColumns(type: GraphQLNamedType, field: string): readonly string[] | null {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const names = [type, ...interfaces].map(({ name }) => name);
  const owner = names.find(isComputedIn(field));
  return owner === undefined ? null : columnsOfComputed[owner];
}

type ComputedType = keyof typeof computedFields;

const isComputedIn =
  (field: string) =>
  (type: string): type is ComputedType =>
    Object.hasOwn(computedFields, type) && Object.hasOwn(computedFields[type as ComputedType], field);
