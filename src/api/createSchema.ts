import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { computeFields } from './field/compute.ts';
import type { Context } from './field/context.ts';
import { resolveField, resolveType } from './field/resolveField.ts';
import { Date } from './resolvers/Date.ts';
import { computedFields } from './resolvers/computedFields.ts';

/**
 * The executable schema, from the printed file. Root fields are answered by `answerRoot`, or by the resolvers that are
 * given for those that lead to no thing of the graph; the rest is read off what that brought, but for the few fields
 * that are computed here.
 */
export function createSchema(
  file: string,
  answerRoot: GraphQLFieldResolver<unknown, Context>,
  otherRoots: Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>> = {},
): GraphQLSchema {
  const { Query, Entity, Node, ...others } = computedFields;
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(file, 'utf8'),
    resolvers: {
      Date,
      ...Object.fromEntries(Object.entries(others).map(([type, fields]) => [type, computeFields(fields)])),
      Query: { ...computeFields(Query, answerRoot), ...otherRoots },
      Entity: { ...computeFields(Entity), __resolveType: resolveType },
      Actor: { __resolveType: resolveType },
      Node: { ...computeFields(Node), __resolveType: resolveType },
    },
    inheritResolversFromInterfaces: true,
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve ??= answerRoot;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= resolveField;
  }
  return schema;
}
