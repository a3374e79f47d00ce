import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { applySeed } from '../../src/seed/applySeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { openProfiler, type Profiler } from '../cypher/openProfiler.ts';
import { startTestServer } from '../server.ts';

export interface SeededGraph {
  readonly graph: Graph;
  readonly profiler: Profiler;
  /** Leaves nothing behind, neither server nor folder. */
  close(): Promise<void>;
}

/** A broken query may run for ever; the first planning on a busy machine takes long, too. Milliseconds. */
const readTimeout = 60_000;

/** A Neo4j of the tests with the seed. */
export async function openSeededGraph(report: (line: string) => void): Promise<SeededGraph> {
  const server = await startTestServer(process.env, report);
  report(`mutants of pieces run against: ${server.description}`);
  try {
    const graph = await connect({ ...server, readTimeout, writeTimeout: 120_000 });
    const profiler = openProfiler(server);
    await applySeed(graph, checkSeed({ directory: 'seed', sourcesDirectory: null }), { remove: true, shared: true });
    return {
      graph,
      profiler,
      async close() {
        await profiler.close();
        await graph.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
