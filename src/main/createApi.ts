import { randomUUID } from 'node:crypto';
import { createGraphqlServer, type GraphqlServer } from '../api/createGraphqlServer.ts';
import { operationLibrary } from '../api/operationLibrary.ts';
import { nobodyAsked, type ReportFault } from '../api/formatError.ts';
import type { Graph } from '../graph/graph.ts';
import { createReads } from '../reads/createReads.ts';
import { browserUrl, type BrowserPlace } from './browserUrl.ts';
import type { Environment } from './environment.ts';
import { projectFolders } from './projectFolders.ts';
import { readCollectedTexts } from './readCollectedTexts.ts';

/** What the API is asked over: a graph, and the server that holds it. */
export interface Held {
  readonly graph: Graph;
  readonly server: BrowserPlace;
}

/** The GraphQL server over a graph, with what the settings say. */
export function createApi(
  { limits, sourcesDirectory }: Environment,
  current: () => Held,
  reportFault: ReportFault,
): GraphqlServer {
  return createGraphqlServer({
    reads: createReads(() => current().graph, limits.pageSize, {
      limits,
      way: 'both',
      reportTheirs: (place) => {
        const error = new Error(`${place}: a node without an id was left out; somebody drew a relationship to it`);
        reportFault({ reference: randomUUID(), error, asked: nobodyAsked, path: place });
      },
    }),
    texts: readCollectedTexts(sourcesDirectory),
    browserUrl: (cypher) => browserUrl(current().server, { edit: cypher }),
    schemaFile: projectFolders.schema,
    limits,
    operations: operationLibrary(projectFolders.operations, new Map()),
    reportFault,
    newReference: randomUUID,
  });
}
