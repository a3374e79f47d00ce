import type { ReadTransaction } from '../../graph/graph.ts';
import type { PresentGraph } from '../rows/presentGraph.ts';
import { importedIds } from '../rows/queries.generated.ts';
import type { Division } from './division.ts';
import { divisionOfNode } from './divisionOfNode.ts';
import { readPlaces } from './putDivisions.ts';

/** So many places are in a page. */
const most = 5_000;

/** Some places that were imported, and the divisions from which they came. */
export interface ImportedPage {
  readonly graph: PresentGraph;
  readonly divisions: readonly Division[];
}

/** All places that were imported, in the order of their ids, page by page. */
export async function* importedPages(transaction: ReadTransaction): AsyncGenerator<ImportedPage> {
  for (let after = ''; ;) {
    const ids = (await transaction.read(importedIds, { after, most })).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    const graph = await readPlaces(transaction, ids);
    yield { graph, divisions: graph.nodes.flatMap((node) => divisionOfNode(node) ?? []) };
    after = last;
  }
}
