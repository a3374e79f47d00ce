import type { GraphqlServer } from '../api/createGraphqlServer.ts';
import type { NamedOperation } from '../api/namedOperations.ts';

/**
 * Runs each named operation once with its examples, so that its queries are planned before somebody asks: a new text
 * costs the server a hundred times what a known one does. An operation that fails here fails again when it is asked.
 */
export async function warmOperations(
  api: GraphqlServer,
  operations: ReadonlyMap<string, NamedOperation>,
): Promise<void> {
  for (const { text } of operations.values()) {
    await api.apollo.executeOperation({ query: text }, { contextValue: api.createContext() });
  }
}
