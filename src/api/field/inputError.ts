import { type ASTNode, GraphQLError } from 'graphql';

/**
 * What the caller gave wrong: the message says what was given, what was expected and what to do.
 *
 * @param nodes the places of the document, where it is there
 */
export function inputError(
  message: string,
  code: 'BAD_USER_INPUT' | 'TOO_COSTLY' = 'BAD_USER_INPUT',
  nodes: readonly ASTNode[] = [],
): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code, http: { status: 400 } } });
}
