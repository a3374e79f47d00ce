import { inject } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { apply } from '../seed/testGraph.ts';
import { startSite } from './startSite.ts';

/** The pages and tables over a seed, as a browser finds them. */
export interface OpenSite {
  readonly web: WebServer;
  /** Where it listens. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Loads a seed into the Neo4j of the tests, and serves it. */
export async function openSite(seed: string): Promise<OpenSite> {
  const graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
  await apply(graph, seed);
  const web = await startSite(graph, seed);
  const { url } = await web.listen('127.0.0.1', 0);
  return {
    web,
    base: url,
    async close() {
      await web.close();
      await graph.close();
    },
  };
}
