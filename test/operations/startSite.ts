import { pino } from 'pino';
import { inject } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import { createAskDocument } from '../../src/api/askDocument.ts';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { describeContract } from '../../src/api/contract.ts';
import { describeQuestion } from '../../src/api/describeTables.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { trustedDocuments } from '../../src/api/trustedDocuments.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { mapOfSeed } from '../../src/main/mapOfSeed.ts';
import { browserUrl, type BrowserPlace } from '../../src/main/browserUrl.ts';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { createWebServer, type WebServer } from '../../src/web/createWebServer.ts';

/**
 * The whole web server over a graph that a seed was loaded into, with the examples of that seed.
 *
 * @param server that holds the graph, where another does than the one of all tests
 */
export async function startSite(
  graph: Graph,
  seed: string,
  server: BrowserPlace = { ...inject('neo4j'), browserAddress: null },
): Promise<WebServer> {
  const examples = readExamples(seed);
  const operations = readNamedOperations('schema/operations', examples.operations);
  const api = createApi(
    readEnvironment({}),
    () => ({ graph, server }),
    () => undefined,
  );
  await api.apollo.start();
  return createWebServer({
    graphql: {
      answer: (question) => answerHttp(api.apollo, () => api.createContext(), question, 1_000_000),
      documents: trustedDocuments([]),
      datasetVersion: () => loadedVersion(graph),
      run: 'test',
      now: () => performance.now(),
    },
    mcp: () => Promise.reject(new Error('no assistant asks here')),
    tables: {
      ask: createAskOperation(api),
      describe: (operation) => describeQuestion(api.schema, operation),
      operations: () => operations,
    },
    pages: {
      site: { publicUrl: null, contact: null },
      ask: createAskDocument(api),
      featured: examples.first,
      map: mapOfSeed(seed),
      contract: describeContract(api.schema),
      browserUrl: (edit) => (server.browserAddress === null ? null : browserUrl(server, { edit })),
    },
    readiness: () => ({ ready: true, reason: 'The seed is loaded.' }),
    admission: () => ({ ready: true, reason: '' }),
    limits: { bodyBytes: 10_000, requestTimeoutMs: 60_000 },
    logger: pino({ level: 'silent' }),
    answered: () => undefined,
    metrics: () => Promise.reject(new Error('nobody asks for metrics here')),
    question: { query: '', variables: {} },
    places: examples.guide,
    corsOrigins: [],
    allowedHosts: [],
    guards: { tokens: null, ratePerMinute: null },
    trustedProxies: [],
  });
}
