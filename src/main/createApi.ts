import { randomUUID } from 'node:crypto';
import { createGraphqlServer, type GraphqlServer } from '../api/createGraphqlServer.ts';
import { operationLibrary } from '../api/operationLibrary.ts';
import { nobodyAsked, type ReportFault } from '../api/formatError.ts';
import type { Graph } from '../graph/graph.ts';
import { createReads } from '../reads/createReads.ts';
import { addressFromHere } from '../web/listenError.ts';
import { thingAddress } from '../web/pages/thingAddress.ts';
import { browserUrl, type BrowserPlace } from './browserUrl.ts';
import type { Environment } from './environment.ts';
import { projectFolders } from './projectFolders.ts';
import { readCollectedTexts } from './readCollectedTexts.ts';

/** What the API is asked over: a graph, and the server that holds it. */
export interface Held {
  readonly graph: Graph;
  readonly server: BrowserPlace;
}

/** What the addresses of pages begin with, where the server listens on this port. */
export function siteAddress({ site, host }: Environment, port: number): string {
  return site.publicUrl ?? addressFromHere(host, port);
}

/** The day that it is, or was already, wherever somebody asks: the date line is twelve hours behind. YYYY-MM-DD. */
function dayEverywhere(): string {
  return new Date(Date.now() - 12 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The GraphQL server over a graph, with what the settings say.
 *
 * @param port on which the pages are served
 */
export function createApi(
  environment: Environment,
  current: () => Held,
  reportFault: ReportFault,
  port = () => environment.port,
): GraphqlServer {
  const { limits, sourcesDirectory } = environment;
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
    pageOf: (id) => siteAddress(environment, port()) + thingAddress(id),
    schemaFile: projectFolders.schema,
    limits,
    operations: operationLibrary(projectFolders.operations, new Map()),
    reportFault,
    newReference: randomUUID,
    today: dayEverywhere,
  });
}
