import type { Graph } from '../../src/graph/graph.ts';
import { importedPages } from '../../src/seed/divisions/importedPages.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';

/** The ids of what was imported, each with that of what it lies in. */
export async function importedIn(graph: Graph): Promise<Readonly<Record<string, string | null>>> {
  const found: Record<string, string | null> = {};
  for await (const { graph: page } of importedPages(graph)) {
    for (const { id } of page.nodes) found[String(id)] = null;
    for (const { from, to } of page.relationships) found[String(from)] = to;
  }
  return found;
}

/** The digest over all that was imported. */
export async function digestOfImported(graph: Graph): Promise<string> {
  let all = '';
  for await (const { graph: page } of importedPages(graph)) all += graphDigest(page);
  return all;
}
