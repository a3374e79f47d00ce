import { GraphQLError } from 'graphql';

/** What the caller gave wrong: the message says what was given, what was expected and what to do. */
export function inputError(message: string, code: 'BAD_USER_INPUT' | 'TOO_COSTLY' = 'BAD_USER_INPUT'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
