import type { Neo4jServer } from '../neo4j/neo4jServer.ts';
import { browserLink, type BrowserOpening } from '../web/browserLink.ts';

/** What of a server tells where its Neo4j Browser is. */
export type BrowserPlace = Pick<Neo4jServer, 'uri' | 'user' | 'browserAddress'>;

/** Where a server that we did not start has its Browser, unless it was set up otherwise. */
const usualHttpPort = 7474;
const usualBoltPort = 7687;

/** The link that opens Neo4j Browser at this server. */
export function browserUrl({ uri, user, browserAddress }: BrowserPlace, opening: BrowserOpening): string {
  const { hostname, port } = new URL(uri);
  const httpPort = browserAddress === null ? usualHttpPort : Number(new URL(browserAddress).port);
  const boltPort = port === '' ? usualBoltPort : Number(port);
  return browserLink({ httpPort, boltPort, user, ...(browserAddress === null ? { host: hostname } : {}) }, opening);
}
