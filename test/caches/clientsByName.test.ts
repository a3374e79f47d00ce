import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { request as graphqlRequest } from 'graphql-request';
import { Environment, fetchQuery, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { describeQuestion } from '../../src/api/describeTables.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { keys, PolicyInForceOnDocument, possibleTypes, request, typePolicies } from '../../src/client/client.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { limits, openApi } from '../operations/openApi.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { startTestServer } from '../web/startTestServer.ts';
import { compileForRelay } from './relayStore.ts';

const variables = { issue: 'issue:honour-detainers', asOf: '2012-12-06' };

let graph: Graph;
let web: WebServer;
let url: string;
let agencies: readonly string[];
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  const operations = readNamedOperations('schema/operations', readExamples('seed').operations);
  const { server } = openApi(graph);
  await server.apollo.start();
  web = await startTestServer({
    answer: (question, caller) =>
      answerHttp(server.apollo, () => server.createContext(caller), question, limits.answerBytes),
    tables: {
      ask: createAskOperation(server),
      describe: (operation) => describeQuestion(server.schema, operation),
      operations: () => operations,
    },
    limits: { bodyBytes: 100_000, requestTimeoutMs: 60_000 },
  });
  ({ url } = await web.listen('127.0.0.1', 0));
  const { policyInForce } = await request(`${url}/graphql`, PolicyInForceOnDocument, variables);
  agencies = policyInForce.map(({ agency }) => agency.name);
  expect(agencies).toContain("Los Angeles County Sheriff's Department");
});
afterAll(async () => {
  await web.close();
  await graph.close();
});

interface InForce {
  readonly policyInForce: readonly { readonly agency: { readonly name: string } }[];
}

const agenciesOf = (data: unknown) => (data as InForce).policyInForce.map(({ agency }) => agency.name);

it('Apollo Client asks a document of the package', async () => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${url}/graphql`, fetch }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
  const { data } = await client.query({ query: gql(PolicyInForceOnDocument.toString()), variables });
  expect(agenciesOf(data)).toEqual(agencies);
});

it('urql asks a document of the package', async () => {
  const client = new Client({
    url: `${url}/graphql`,
    exchanges: [cacheExchange({ keys }), fetchExchange],
    preferGetMethod: false,
  });
  const { data, error } = await client.query(PolicyInForceOnDocument.toString(), variables).toPromise();
  expect(error).toBeUndefined();
  expect(agenciesOf(data)).toEqual(agencies);
});

it('graphql-request asks a document of the package', async () => {
  const data = await graphqlRequest(`${url}/graphql`, PolicyInForceOnDocument.toString(), variables);
  expect(agenciesOf(data)).toEqual(agencies);
});

it('Relay asks what its compiler made of our schema', async () => {
  const document = `query inForceQuery($issue: ID!, $asOf: Date!) {
    policyInForce(issue: $issue, asOf: $asOf) { agency { id name } }
  }`;
  const asked = compileForRelay([document]).get(document);
  if (asked === undefined) throw new Error('not compiled');
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, given) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables: given }),
      });
      return (await response.json()) as GraphQLResponse;
    }),
  });
  expect(agenciesOf(await fetchQuery(environment, asked, variables).toPromise())).toEqual(agencies);
});

it('curl takes a table by an address', async () => {
  const address = `${url}/ask/policyInForceOn.csv?issue=${variables.issue}&asOf=${variables.asOf}`;
  const { stdout } = await promisify(execFile)('curl', ['-s', '-f', address]);
  const rows = stdout.trimEnd().split('\r\n').slice(1);
  expect(rows).toHaveLength(agencies.length);
  for (const [at, agency] of agencies.entries()) expect(rows[at]).toContain(agency);
});
