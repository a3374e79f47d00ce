import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { describeQuestion } from '../../src/api/describeTables.ts';
import { createAskDocument } from '../../src/api/askDocument.ts';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { describeContract } from '../../src/api/contract.ts';
import { answerHttp } from '../../src/api/answerHttp.ts';
import { trustedDocuments } from '../../src/api/trustedDocuments.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { createWebServer, type WebServer } from '../../src/web/createWebServer.ts';
import { apply, spoil } from '../seed/testGraph.ts';

const sent: string[] = [];
let now = 0;
let clock = () => now;
let graph: Graph;
let web: WebServer;

beforeAll(async () => {
  graph = await connect({
    ...inject('neo4j'),
    readTimeout: 30_000,
    writeTimeout: 60_000,
    onQuery: ({ name }) => sent.push(name),
  });
  await apply(graph, 'seed');
  const api = createApi(
    readEnvironment({}),
    () => ({ graph, server: { ...inject('neo4j'), browserAddress: null } }),
    () => undefined,
  );
  await api.apollo.start();
  web = await createWebServer({
    graphql: {
      answer: (question) => answerHttp(api.apollo, () => api.createContext(), question, 1_000_000),
      documents: trustedDocuments([]),
      datasetVersion: () => loadedVersion(graph),
      run: 'test',
      now: () => clock(),
    },
    tables: {
      ask: createAskOperation(api),
      describe: (operation) => describeQuestion(api.schema, operation),
      operations: () => new Map(),
    },
    mcp: () => Promise.reject(new Error('no assistant asks here')),
    pages: {
      site: { publicUrl: null, contact: null },
      ask: createAskDocument(api),
      map: () => null,
      featured: null,
      contract: describeContract(api.schema),
      browserUrl: () => null,
    },
    readiness: () => ({ ready: true, reason: 'The seed is loaded.' }),
    admission: () => ({ ready: true, reason: '' }),
    limits: { bodyBytes: 10_000, requestTimeoutMs: 30_000 },
    logger: pino({ level: 'silent' }),
    answered: () => undefined,
    metrics: () => Promise.reject(new Error('nobody asks for metrics here')),
    question: { query: '', variables: {} },
    places: new Map(),
    corsOrigins: [],
    allowedHosts: [],
    guards: { tokens: null, ratePerMinute: null },
    trustedProxies: [],
  });
});

afterAll(async () => {
  await web.close();
  await graph.close();
});

/** Asks for all people; gives back what was answered, and which queries that cost. */
async function ask(etag = '') {
  sent.length = 0;
  const { statusCode, body, headers } = await web.inject({
    url: '/graphql',
    query: { query: '{ people(first: 100) { edges { node { id } } } }' },
    headers: { 'apollo-require-preflight': 'true', 'if-none-match': etag },
  });
  return { status: statusCode, body, etag: headers.etag, sent: [...sent] };
}

it('an answer is kept while its dataset is loaded, and no longer', async () => {
  const first = await ask();
  expect(first.body).toContain('person:lee-baca');
  expect(first.sent).toEqual(['seed/dataset', 'Query.people', 'seed/dataset']);
  expect(await ask(first.etag)).toEqual({ status: 304, body: '', etag: first.etag, sent: ['seed/dataset'] });

  await apply(graph, 'test/fictional/seed');
  const other = await ask(first.etag);
  expect([other.status, other.etag]).toEqual([200, undefined]);
  expect(other.body).toContain('person:ilse-varn');
  expect(other.body).not.toContain('person:lee-baca');
  now += 2_000;
  const kept = await ask(first.etag);
  expect([kept.status, kept.body]).toEqual([200, other.body]);
  expect(kept.etag).toMatch(/^W/);
  expect(kept.etag).not.toBe(first.etag);

  await apply(graph, 'seed');
  expect((await ask(kept.etag)).body).toBe(first.body);
  expect(await ask(first.etag)).toMatchObject({ status: 200, body: first.body });
});

it('no answer passes for one of another dataset, whenever it was given while loads went on', async () => {
  const start = now + 2_000 - performance.now();
  clock = () => start + performance.now();
  const bodies = new Map<string, Set<string>>();
  const loads = { underWay: true };
  let unkept = 0;
  const asking = (async () => {
    while (loads.underWay) {
      const { etag, body } = await ask();
      if (etag === undefined) unkept += 1;
      else bodies.set(etag, (bodies.get(etag) ?? new Set()).add(body));
    }
  })();
  let valid = 0;
  for (const seed of ['test/fictional/seed', 'seed', 'test/fictional/seed', 'seed']) {
    await apply(graph, seed);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    const { body } = await ask();
    for (const [etag, given] of bodies) {
      if ((await ask(etag)).status !== 304) continue;
      valid += 1;
      expect([...given]).toEqual([body]);
    }
  }
  loads.underWay = false;
  await asking;
  expect([valid, unkept > 0]).toEqual([4, true]);
});

it('a graph that says no version is answered without an ETag', async () => {
  await spoil(graph, 'MATCH (dataset:Dataset) DETACH DELETE dataset');
  const { status, etag, body } = await ask();
  expect([status, etag]).toEqual([200, undefined]);
  expect(body).toContain('person:lee-baca');
});
