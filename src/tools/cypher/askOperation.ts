import { lastDay } from '../../domain/day.ts';
import { createGraphqlServer, withoutLimits } from '../../api/createGraphqlServer.ts';
import type { NamedOperation } from '../../api/namedOperations.ts';
import type { CypherQuery, ReadTransaction } from '../../graph/graph.ts';
import { createReads } from '../../reads/createReads.ts';
import { parameterLines } from './parameterLines.ts';

const largestPage = 100;

/** A named operation as the questions that it sends with these variables, to run by hand. */
export async function askOperation(
  { name, question, text }: NamedOperation,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const sent: string[] = [];
  const read: ReadTransaction['read'] = (query, values) => {
    sent.push(describe(query, values as Readonly<Record<string, unknown>>));
    return Promise.resolve([]);
  };
  const never = () => Promise.reject(new Error('nothing is asked of a graph here'));
  const transaction = { read, close: () => Promise.resolve() };
  const graph = { read, beginRead: () => transaction, write: never, changeSchema: never, close: never };
  const server = createGraphqlServer({
    reads: createReads(() => graph, largestPage),
    texts: { exact: () => null, verify: () => null },
    browserUrl: (cypher) => cypher,
    pageOf: (id) => id,
    schemaFile: 'schema/printed/schema.graphql',
    limits: withoutLimits,
    operations: () => new Map(),
    // The graph is none, so there is no answer; what would have been asked is all that is wanted.
    reportFault: () => undefined,
    newReference: () => '',
    today: () => lastDay,
  });
  const asked = { query: text, variables: { ...variables } };
  await server.apollo.executeOperation(asked, { contextValue: server.createContext() });
  await server.apollo.stop();
  return `// ${name}: ${question}\n${sent.join('\n')}`;
}

function describe<Params, Row>(
  { name, params, text }: CypherQuery<'read', Params, Row>,
  values: Readonly<Record<string, unknown>>,
): string {
  return `// ${name}\n${parameterLines(params, values)}${text};\n`;
}
