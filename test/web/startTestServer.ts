import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { pino, type Logger } from 'pino';
import type { AskDocument } from '../../src/api/askDocument.ts';
import { AskFailure } from '../../src/api/askFailure.ts';
import { answerHttp } from '../../src/api/answerHttp.ts';
import type { NamedOperation } from '../../src/api/namedOperations.ts';
import type { Table, TableAnswer } from '../../src/api/tables/table.ts';
import { trustedDocuments } from '../../src/api/trustedDocuments.ts';
import type { WhatTheGraphHoldsQuery } from '../../src/client/operations.generated.ts';
import type { BrowserPlaces } from '../../src/web/browserQuestion.ts';
import { createWebServer, type WebServer, type WebServerOptions } from '../../src/web/createWebServer.ts';
import type { OpeningQuestion } from '../../src/web/graphiqlPage.ts';
import type { GraphqlHandler } from '../../src/web/graphqlRoutes.ts';
import type { Readiness } from '../../src/web/healthRoutes.ts';
import type { Featured, Site } from '../../src/web/pages/visit.ts';

const schema = /* GraphQL */ `
  "A greeting to somebody."
  type Greeting {
    text: String!
  }

  type Query {
    "Greets somebody by name."
    greeting(name: String!): Greeting!
    "Answers after a time, in milliseconds."
    slow(ms: Int!): Boolean!
    "Fails."
    broken: Boolean
  }
`;

export const question = {
  query: 'query Greeting($name: String!) {\n  greeting(name: $name) {\n    text\n  }\n}\n',
  variables: { name: '</script><script>alert(1)</script>' },
};

/** The one named operation of the server, as a file would have it. */
export const namedOperation: NamedOperation = {
  name: 'Greeting',
  question: 'Who is greeted?',
  alsoAsked: [],
  theme: 'Greetings',
  text: `# Who is greeted?\n${question.query}`,
  variables: [
    { name: 'name', type: 'String!', about: 'Who.', required: true, fallback: undefined, example: 'Eva & Ada' },
  ],
};

const greeted: Table = {
  name: 'greeting',
  parent: null,
  asked: true,
  columns: ['id', 'text'],
  rows: [{ id: 'person:ada', text: '=Hello' }],
};

/** What every named operation is answered with. */
const greetings: TableAnswer = {
  version: 'one',
  tables: [greeted],
  chosen: null,
  first: greeted,
  warnings: ['It is “late”.'],
};

/** What the front door asks, of a graph with nothing in it. */
const emptyGraph: WhatTheGraphHoldsQuery = {
  dataset: {
    id: 'dataset',
    version: 'one',
    counts: { things: [], relationships: [] },
    coverage: {
      articles: 0,
      passages: 0,
      claims: 0,
      proposedClaims: 0,
      unsureDecisions: 0,
      openGaps: 0,
      closedGaps: 0,
      earliestPublished: null,
      latestPublished: null,
    },
    texts: [],
  },
};

/** Answers what the front door asks, and that nothing ever changed; of whatever else is named there is nothing. */
const askEmptyGraph: AskDocument = (document) => {
  if (document.includes('query whatTheGraphHolds')) return Promise.resolve(emptyGraph);
  if (document.includes('query whatChangedSince')) return Promise.resolve({ dataset: { loads: [] } });
  return Promise.reject(new AskFailure('BAD_USER_INPUT', ['There is no "person:adda". Did you mean "person:ada"?']));
};

/** The graph behind the server: what it says of itself, and how often it was asked. */
export interface TestDataset {
  version: string | null;
  now: number;
  looks: number;
  answers: number;
}

export const newDataset = (): TestDataset => ({ version: 'one', now: 10_000, looks: 0, answers: 0 });

export interface TestServerOptions {
  readonly readiness?: () => Readiness;
  /** As ready as it is, where it is left out. */
  readonly admission?: () => Readiness;
  readonly limits?: { readonly bodyBytes: number; readonly requestTimeoutMs: number };
  readonly trusted?: 'allow' | 'only';
  readonly corsOrigins?: readonly string[];
  /** Where the answers of named operations go on. */
  readonly nextCursor?: string;
  readonly allowedHosts?: readonly string[];
  readonly guards?: WebServerOptions['guards'];
  readonly trustedProxies?: readonly string[];
  readonly dataset?: TestDataset;
  readonly run?: string;
  /** Another GraphQL in place of the schema of few fields. */
  readonly answer?: GraphqlHandler['answer'];
  readonly places?: BrowserPlaces;
  readonly question?: OpeningQuestion;
  readonly operations?: Iterable<NamedOperation>;
  readonly logger?: Logger;
  readonly answered?: WebServerOptions['answered'];
  readonly tables?: WebServerOptions['tables'];
  readonly mcp?: (request: Request, body: unknown) => Promise<Response>;
  readonly site?: Site;
  /** What a document of a page is answered with. */
  readonly askForPage?: AskDocument;
  readonly featured?: Featured | null;
  /** Where Neo4j Browser opens with a question; null for a server that has none. */
  readonly browserUrl?: (cypher: string) => string | null;
}

/** A web server over a schema of few fields. It stands before a real Apollo server, so that its errors are real. */
export async function startTestServer({
  readiness = () => ({ ready: true, reason: 'The seed is loaded.' }),
  admission = readiness,
  limits = { bodyBytes: 2_000, requestTimeoutMs: 1_000 },
  trusted = 'allow',
  corsOrigins = [],
  nextCursor,
  allowedHosts = [],
  guards = { tokens: null, ratePerMinute: null },
  trustedProxies = [],
  dataset = newDataset(),
  run = 'run',
  answer,
  places = new Map(),
  question: opening = question,
  operations = [namedOperation],
  logger = pino({ level: 'silent' }),
  answered = () => undefined,
  tables = {
    ask: () => () => Promise.resolve(nextCursor === undefined ? greetings : { ...greetings, next: nextCursor }),
    describe: ({ name, question: asked, theme }) => {
      return { name, question: asked, theme, variables: [], example: [['name', 'Eva & Ada']], tables: [] };
    },
    operations: () => new Map([...operations].map((operation) => [operation.name, operation])),
  },
  mcp = () => Promise.resolve(Response.json({})),
  site = { publicUrl: null, contact: null },
  askForPage = askEmptyGraph,
  featured = null,
  browserUrl = () => null,
}: TestServerOptions = {}): Promise<WebServer> {
  const resolvers = {
    Query: {
      greeting: (_parent: unknown, { name }: { name: string }) => {
        dataset.answers += 1;
        return { text: `Hello ${name}` };
      },
      slow: (_parent: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, true)),
      broken: () => {
        throw new Error('broken');
      },
    },
  };
  const plugins = [ApolloServerPluginCacheControlDisabled()];
  const server = new ApolloServer({ typeDefs: schema, resolvers, plugins, persistedQueries: false });
  await server.start();
  return createWebServer({
    graphql: {
      answer: answer ?? ((asked) => answerHttp(server, () => ({}), asked, 100_000)),
      documents: trustedDocuments(operations, trusted),
      datasetVersion: () => {
        dataset.looks += 1;
        return Promise.resolve(dataset.version);
      },
      run,
      now: () => dataset.now,
    },
    tables,
    mcp,
    pages: {
      site,
      ask: askForPage,
      featured,
      map: () => null,
      contract: { choices: () => new Map(), types: [], meanings: () => [] },
      browserUrl,
    },
    readiness,
    admission,
    answered,
    metrics: () => Promise.resolve({ type: 'text/plain', text: 'policytrail_ready 1\n' }),
    limits,
    logger,
    question: opening,
    places,
    corsOrigins,
    allowedHosts,
    guards,
    trustedProxies,
  });
}
