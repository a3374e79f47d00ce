import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { readSchema } from './readSchema.ts';
import { resolveField, resolveType } from './resolveField.ts';
import { Date } from './resolvers/Date.ts';
import { Entity } from './resolvers/Entity.ts';
import { EventComparison } from './resolvers/EventComparison.ts';
import { EventLink } from './resolvers/EventLink.ts';
import { Observation } from './resolvers/Observation.ts';
import { PartialDate } from './resolvers/PartialDate.ts';
import { Passage } from './resolvers/Passage.ts';
import { Path } from './resolvers/Path.ts';
import { createQuery } from './resolvers/Query.ts';

/**
 * The executable schema. Root fields are answered by `answerRoot`; the rest is read off what that brought, but for the
 * few fields that are computed here.
 */
export function createSchema(directory: string, answerRoot: GraphQLFieldResolver<unknown, Context>): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: [...readSchema(directory)],
    resolvers: {
      Date,
      PartialDate,
      Passage,
      EventComparison,
      EventLink,
      Path,
      Observation,
      Entity: { ...Entity, __resolveType: resolveType },
      Actor: { __resolveType: resolveType },
      Node: { __resolveType: resolveType },
      Query: createQuery(answerRoot),
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
