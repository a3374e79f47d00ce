import type { Graph } from '../graph/graph.ts';
import { pagesWritten, recordPages, writePages as writeSome } from './rows/queries.generated.ts';

/** So many things are written at once: a transaction keeps in memory what it changes. */
const most = 10_000;

/**
 * Writes onto each thing of the graph the address of its page, which begins with the base; what has it already is left
 * alone, and where that was done since the last load, nothing is read. Gives how many were written. Fails with a
 * `GraphError`.
 */
export async function writePages(graph: Graph, base: string): Promise<number> {
  const [known] = await graph.read(pagesWritten, { base });
  if (known?.done === true) return 0;
  for (let all = 0; ;) {
    const [{ written } = { written: 0 }] = await graph.write((transaction) =>
      transaction.write(writeSome, { base, most }),
    );
    all += written;
    if (written < most) {
      await graph.write((transaction) => transaction.write(recordPages, { base }));
      return all;
    }
  }
}
