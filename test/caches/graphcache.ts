import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { keys } from '../../src/client/client.ts';
import type { Cache, Question, Server, Variables } from './cache.ts';

interface Body {
  readonly query: string;
  readonly variables: Variables;
}

/** urql's normalized cache, as our README has it made. */
export function graphcache(server: Server, options = { keys }): Cache {
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange(options), fetchExchange],
    async fetch(_url, init) {
      const { query, variables } = JSON.parse(init?.body as string) as Body;
      const data = await server({ document: query, variables });
      return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
    },
  });
  const query = ({ document, variables }: Question, requestPolicy: 'network-only' | 'cache-only') =>
    client.query<unknown>(document, { ...variables }, { requestPolicy }).toPromise();
  return {
    async ask(question) {
      const { data, error } = await query(question, 'network-only');
      if (error !== undefined) throw error;
      return data;
    },
    async read(question) {
      const { data } = await query(question, 'cache-only');
      return data ?? null;
    },
  };
}
