import { AskFailure } from './askFailure.ts';
import type { Caller } from './caller.ts';
import type { GraphqlServer } from './createGraphqlServer.ts';
import type { ErrorCode } from './errorCode.ts';

/**
 * Asks a document with its variables. Gives the data of the answer, or throws an `AskFailure` with all that is wrong:
 * what comes back is whole.
 */
export type AskDocument = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  caller?: Caller,
) => Promise<Readonly<Record<string, unknown>>>;

/** What asks documents without HTTP; each is checked by the same limits as those that come from outside. */
export function createAskDocument({
  apollo,
  createContext,
}: Pick<GraphqlServer, 'apollo' | 'createContext'>): AskDocument {
  return async (query, variables, caller) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext(caller) });
    if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
    const { data, errors = [] } = body.singleResult;
    const [first] = errors;
    if (first === undefined) return data ?? {};
    throw new AskFailure(
      first.extensions?.['code'] as ErrorCode,
      errors.map(({ message }) => message),
    );
  };
}
