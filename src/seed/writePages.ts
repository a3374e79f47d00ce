import type { Graph } from '../graph/graph.ts';
import { writePages as writeSome } from './rows/queries.generated.ts';

/** So many things are written at once: a transaction keeps in memory what it changes. */
const most = 10_000;

/**
 * Writes onto each thing of the graph the address of its page, which begins with the base; what has it already is left
 * alone. Gives how many were written. Fails with a `GraphError`.
 */
export async function writePages(graph: Graph, base: string): Promise<number> {
  for (let all = 0; ;) {
    const [{ written } = { written: 0 }] = await graph.write((transaction) =>
      transaction.write(writeSome, { base, most }),
    );
    all += written;
    if (written < most) return all;
  }
}
