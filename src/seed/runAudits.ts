import type { ReadTransaction } from '../graph/graph.ts';
import { audits } from './rows/queries.generated.ts';

/** One law of the graph, and where it is broken. */
export interface AuditResult {
  readonly id: string;
  /** The law in a sentence. */
  readonly must: string;
  /** Empty when the law holds; a hundred at most. */
  readonly rows: readonly { readonly id: string; readonly problem: string }[];
}

/** Asks for every law of the graph whether it holds. Fails with a `GraphError`. */
export async function runAudits(graph: ReadTransaction): Promise<readonly AuditResult[]> {
  const results: AuditResult[] = [];
  for (const { id, must, query } of audits) results.push({ id, must, rows: await graph.read(query, {}) });
  return results;
}
