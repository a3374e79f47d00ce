import { type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/** The answer to a document whose arguments are wrong, all of it at once; null where none is. */
export function refuseArguments(
  errors: readonly GraphQLError[],
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): GraphQLResponse | null {
  if (errors.length === 0) return null;
  return {
    http: { status: 400, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: errors.map((error) => format(error.toJSON(), error)) } },
  };
}
