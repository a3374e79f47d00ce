import { openAddress } from './openAddress.ts';
import { openLocal } from './openLocal.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import type { Neo4jSettings, Report } from './settings/neo4jSettings.ts';
import { type Lack, Neo4jUnavailable } from './settings/neo4jUnavailable.ts';

/**
 * Gets a Neo4j: the one at `uri` when that is set; otherwise the one that another run has on the same data directory;
 * otherwise one started here, in Docker or from Maven's jars, as `local` says. Whatever takes longer than two seconds
 * reports its progress.
 *
 * Fails with `Neo4jUnavailable`, which says what every way lacks and what to do.
 */
export async function openNeo4j(settings: Neo4jSettings, report: Report): Promise<Neo4jServer> {
  const { uri } = settings;
  if (uri !== undefined) return openAddress({ ...settings, uri });
  try {
    return await openLocal(settings, report);
  } catch (error) {
    if (error instanceof Neo4jUnavailable) throw new Neo4jUnavailable([noAddress, ...error.lacks]);
    throw error;
  }
}

const noAddress: Lack = {
  way: 'an existing server',
  lack: 'NEO4J_URI is not set',
  remedy: 'Set NEO4J_URI=bolt://… with NEO4J_PASSWORD=…',
};
