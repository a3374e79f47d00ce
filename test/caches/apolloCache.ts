import { gql, InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import { possibleTypes, typePolicies } from '../../src/client/client.ts';
import type { Cache, Server } from './cache.ts';

/** The cache of Apollo Client, as our README has it made. */
export function apolloCache(server: Server, options = { possibleTypes, typePolicies }): Cache {
  const cache = new InMemoryCache(options);
  const documentOf = (text: string) => cache.transformDocument(gql(text));
  return {
    async ask({ document, variables }) {
      const query = documentOf(document);
      const data = await server({ document: print(query), variables });
      cache.writeQuery({ query, variables: { ...variables }, data: data as Record<string, unknown> });
      return data;
    },
    read({ document, variables }) {
      return Promise.resolve(cache.readQuery({ query: documentOf(document), variables: { ...variables } }));
    },
  };
}
