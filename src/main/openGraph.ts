import { isLoopback } from '../domain/isLoopback.ts';
import { connect } from '../graph/connect.ts';
import type { QueueLimits } from '../graph/turns.ts';
import { watchGraph, type WatchedGraph } from '../graph/watchGraph.ts';
import type { Graph } from '../graph/graph.ts';
import type { Neo4jServer } from '../neo4j/neo4jServer.ts';
import { openNeo4j } from '../neo4j/openNeo4j.ts';
import type { Neo4jSettings } from '../neo4j/settings/neo4jSettings.ts';
import type { Environment } from './environment.ts';

/** A load reads and writes the whole seed in one transaction; milliseconds. */
const writeTimeout = 300_000;

export interface OpenGraph {
  readonly server: Neo4jServer;
  readonly graph: Graph;
  /** From now on it is known whether the graph answers; one that is being loaded may be too busy to. */
  readonly watch: (limits: QueueLimits) => WatchedGraph;
  /** The server, where closing stops it; null where it goes on, since it was not started by this program. */
  readonly startedHere: string | null;
  /** Closes the connection and stops the server, if it was started here. */
  readonly close: () => Promise<void>;
}

/** Which Neo4j the environment asks for. */
export function neo4jSettings({ neo4j, host, dataDirectory }: Environment): Neo4jSettings {
  const { uri, ...settings } = neo4j;
  const address = uri === null ? {} : { uri, isOpen: !isLoopback(host) };
  return { ...settings, ...address, dataDirectory, environment: process.env, self: process };
}

/**
 * Gets a Neo4j, as the settings say, and connects. Fails with `Neo4jUnavailable` or a `GraphError`.
 *
 * @param onBrowserConnect what Neo4j Browser does when it connects to a server that is started here
 */
export async function openGraph(
  given: Environment,
  report: (line: string) => void,
  onBrowserConnect?: string,
): Promise<OpenGraph> {
  const browser = onBrowserConnect === undefined ? {} : { onBrowserConnect };
  const server = await openNeo4j({ ...neo4jSettings(given), ...browser }, report);
  try {
    const connection = {
      uri: server.uri,
      user: server.user,
      password: server.password,
      database: server.database,
      readTimeout: given.queryTimeout,
      writeTimeout,
    };
    const graph = await connect(connection);
    let closeGraph = () => graph.close();
    return {
      server,
      graph,
      watch(limits) {
        const watched = watchGraph(connection, graph, limits);
        closeGraph = () => watched.close();
        return watched;
      },
      startedHere: server.origin === 'address' || server.origin === 'running' ? null : `Neo4j at ${server.uri}`,
      close: async () => {
        await closeGraph();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
