import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { pino } from 'pino';
import { createWebServer, type WebServer } from '../../src/web/createWebServer.ts';
import type { Readiness } from '../../src/web/healthRoutes.ts';

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
  }
`;

const resolvers = {
  Query: {
    greeting: (_parent: unknown, { name }: { name: string }) => ({ text: `Hello ${name}` }),
    slow: (_parent: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, true)),
  },
};

export const question = {
  query: 'query Greeting($name: String!) {\n  greeting(name: $name) {\n    text\n  }\n}\n',
  variables: { name: '</script><script>alert(1)</script>' },
};

/** A web server over a schema of two fields. It stands before a real Apollo server, so that its errors are real. */
export async function startTestServer(
  readiness: () => Readiness = () => ({ ready: true, reason: 'The seed is loaded.' }),
  limits = { bodyBytes: 2_000, requestTimeoutMs: 1_000 },
): Promise<WebServer> {
  const plugins = [ApolloServerPluginCacheControlDisabled()];
  const server = new ApolloServer<{ requestId: string }>({ typeDefs: schema, resolvers, plugins });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return createWebServer({
    graphql: { server, context: ({ id }) => Promise.resolve({ requestId: id }) },
    readiness,
    limits,
    logger: pino({ level: 'silent' }),
    question,
  });
}
