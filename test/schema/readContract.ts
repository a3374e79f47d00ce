import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema as others get it. */
export function readContract(): GraphQLSchema {
  return buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));
}
