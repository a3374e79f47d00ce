import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';

/** Answers GraphQL with Apollo, without its HTTP layer, which every server of a benchmark would have alike. */
export async function graphqlPeer(
  schema: GraphQLSchema,
  createContext: () => object,
  { cacheControl }: { readonly cacheControl: boolean },
): Promise<(path: string, body: string) => Promise<unknown>> {
  const plugins = cacheControl ? [] : [ApolloServerPluginCacheControlDisabled()];
  const apollo = new ApolloServer<object>({ schema, plugins });
  await apollo.start();
  return async (_path, body) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const { body: answer } = await apollo.executeOperation({ query, variables }, { contextValue: createContext() });
    if (answer.kind !== 'single') throw new Error('an answer in parts was not asked for');
    return answer.singleResult;
  };
}
