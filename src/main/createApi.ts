import { randomUUID } from 'node:crypto';
import { createGraphqlServer, type GraphqlServer } from '../api/createGraphqlServer.ts';
import type { Graph } from '../graph/graph.ts';
import { createReads } from '../reads/createReads.ts';
import type { Environment } from './environment.ts';
import { projectFolders } from './projectFolders.ts';
import { readCollectedTexts } from './readCollectedTexts.ts';

/** The GraphQL server over a graph, with what the settings say. */
export function createApi(
  { limits, sourcesDirectory }: Environment,
  currentGraph: () => Graph,
  reportFault: (reference: string, error: unknown) => void,
): GraphqlServer {
  return createGraphqlServer({
    reads: createReads(currentGraph, limits.pageSize),
    texts: readCollectedTexts(sourcesDirectory),
    schemaDirectory: projectFolders.schema,
    limits,
    reportFault,
    newReference: randomUUID,
  });
}
