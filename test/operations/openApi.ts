import { createGraphqlServer, type GraphqlServer } from '../../src/api/createGraphqlServer.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { CollectedTexts } from '../../src/domain/collectedTexts.ts';
import type { CypherQuery, Graph, MapTypes, ParameterType } from '../../src/graph/graph.ts';
import { createReads } from '../../src/reads/createReads.ts';
import type { AskingWay } from '../../src/reads/rootQueries.ts';

export interface TestError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer as a client sees it, after JSON. */
export interface TestAnswer {
  readonly data?: unknown;
  readonly errors?: readonly TestError[];
}

export interface SentQuery {
  readonly name: string;
  readonly text: string;
  readonly types: Readonly<Record<string, ParameterType | MapTypes>>;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface TestApi {
  readonly server: GraphqlServer;
  /** Every query sent so far. */
  readonly sent: SentQuery[];
  /** Faults of ours that were reported. */
  readonly faults: unknown[];
  /** Places where a node was left out that somebody else added. */
  readonly theirs: string[];
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<TestAnswer>;
}

/** No collected text is at hand, so no answer has their words. */
export const noTexts: CollectedTexts = { exact: () => null, verify: () => null };

/** Neo4j Browser as if it were anywhere. */
export const browserUrl = (cypher: string) => `browser:${cypher}`;
export const pageOf = (id: string) => `page:${id}`;

/** What every fault of ours is told under. */
/** When a test asks: long after its texts. */
export const today = '2030-01-01';

export const reference = 'reference-1';

/** Those of an environment without settings. */
export const { limits } = readEnvironment({});

/** For random documents, of which no user is the author: they cost what they cost. */
export const wideLimits = { ...limits, cost: Infinity, rows: Infinity, filterNesting: Infinity };

const operations = readNamedOperations('schema/operations');

/** The API over a graph, without HTTP. */
export function openApi(graph: Graph, texts = noTexts, allowed = limits, way: AskingWay = 'whole'): TestApi {
  const sent: SentQuery[] = [];
  const faults: unknown[] = [];
  const theirs: string[] = [];
  const watched: Graph = {
    ...graph,
    beginRead() {
      const transaction = graph.beginRead();
      return {
        read<Params, Row>(query: CypherQuery<'read', Params, Row>, values: Params) {
          sent.push({
            name: query.name,
            text: query.text,
            types: query.params,
            values: values as Readonly<Record<string, unknown>>,
          });
          return transaction.read(query, values);
        },
        close: () => transaction.close(),
      };
    },
  };
  const server = createGraphqlServer({
    reads: createReads(() => watched, allowed.pageSize, {
      limits: allowed,
      way,
      reportTheirs: (place) => theirs.push(place),
    }),
    texts,
    browserUrl,
    pageOf,
    schemaFile: 'schema/printed/schema.graphql',
    limits: allowed,
    operations: () => operations,
    reportFault: ({ error }) => faults.push(error),
    newReference: () => reference,
    today: () => today,
  });
  return {
    server,
    sent,
    faults,
    theirs,
    async ask(document, variables = {}) {
      const { body } = await server.apollo.executeOperation(
        { query: document, variables: { ...variables } },
        { contextValue: server.createContext() },
      );
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
      return JSON.parse(JSON.stringify(body.singleResult)) as TestAnswer;
    },
  };
}
