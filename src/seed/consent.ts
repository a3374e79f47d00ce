import type { Graph } from '../graph/graph.ts';
import { Refusal } from './file/refusal.ts';
import { dataset, foreignNodes } from './rows/queries.generated.ts';

/** What the user allows a load. */
export interface Consent {
  /** That it takes out much of what is there (`--remove`). */
  readonly remove: boolean;
  /** That the database holds something else beside the graph (`NEO4J_SHARED`). */
  readonly shared: boolean;
}

/** Thrown where a load would take out much, and nobody consented. Nothing was changed. */
export class RemovalRefused extends Refusal {}

/**
 * Before the first load: throws a `Refusal` that says what was found where the database holds something else and nobody
 * allows that. Fails with a `GraphError`.
 */
export async function refuseForeign(graph: Graph, { shared }: Pick<Consent, 'shared'>): Promise<void> {
  if (shared || (await graph.read(dataset, {})).length > 0) return;
  const foreign = await graph.read(foreignNodes, { older: false });
  if (foreign.length === 0) return;
  const found = foreign.map(
    ({ labels, count }) => `  ${count} × ${labels.length === 0 ? 'no label' : labels.join(', ')}`,
  );
  throw new Refusal(
    [
      'This database holds something else, so nothing was loaded into it. It has nodes that Policytrail did not write:',
      ...found,
      'Name a database of its own (NEO4J_URI, NEO4J_DATABASE), or set NEO4J_SHARED=true: then both stay side by side.',
    ].join('\n'),
  );
}
