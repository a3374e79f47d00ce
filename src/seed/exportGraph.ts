import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { checkSeed } from './checkSeed.ts';
import { importedPages, type ImportedPage } from './divisions/importedPages.ts';
import { csvFilesOf, importCommand } from './export/csvFilesOf.ts';
import { divisionsFile, divisionsFileOf } from './export/divisionsFileOf.ts';
import { refuseUsed } from './export/refuseUsed.ts';
import { seedFilesOf } from './export/seedFilesOf.ts';
import { printFault } from './file/fault.ts';
import { Refusal } from './file/refusal.ts';
import { graphOfSeed } from './graphOfSeed.ts';
import { besideImported } from './rows/datasetNode.ts';
import { graphDigest } from './rows/graphDigest.ts';
import { readPresentGraph, type PresentGraph } from './rows/presentGraph.ts';

/**
 * Writes the whole graph into a new folder, and says what was written. Fails with a `GraphError`; throws a `Refusal`
 * where the folder has something already.
 */
export async function exportGraph(graph: Graph, directory: string, format: 'yaml' | 'csv'): Promise<string> {
  refuseUsed(directory);
  // Under the limits of a load: the whole graph is read.
  const present = await readPresentGraph(graph);
  if (present.nodes.length === 0) throw new Refusal('the graph holds nothing of ours: load a seed first');
  const imported = [];
  for await (const page of importedPages(graph)) imported.push(page);
  const files =
    format === 'yaml'
      ? [...seedFilesOf(present), ...divisionsFileOf(imported.flatMap(({ divisions }) => divisions))]
      : csvFilesOf(withImported(present, imported));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text, { flag: 'wx' });
  }
  const more =
    format === 'yaml'
      ? `${sayWhetherWhole(present, directory)}${sayImported(imported, directory)}`
      : `In that folder: ${importCommand}`;
  return `${directory}: ${files.length} files.\n${more}\n`;
}

/** Whether loading the folder gives this graph: not so when somebody wrote into it what no file can say. */
function sayWhetherWhole(present: PresentGraph, directory: string): string {
  const { faults, seed, digest } = checkSeed({ directory, sourcesDirectory: null });
  const [fault] = faults;
  if (fault !== undefined)
    return `The graph has what the check refuses (${faults.length} faults): ${printFault(fault)}`;
  return graphDigest(besideImported(graphOfSeed(seed, digest), present.imported.version)) === graphDigest(present)
    ? 'Loading it gives this very graph again.'
    : 'The graph has what no seed gives, which is left out: `plan` with this folder shows it.';
}

function withImported({ nodes, relationships }: PresentGraph, imported: readonly ImportedPage[]) {
  return {
    nodes: [...nodes, ...imported.flatMap(({ graph }) => graph.nodes)],
    relationships: [...relationships, ...imported.flatMap(({ graph }) => graph.relationships)],
  };
}

function sayImported(imported: readonly ImportedPage[], directory: string): string {
  if (imported.length === 0) return '';
  return `\nPlaces that were imported stand in ${join(directory, divisionsFile)}: \`seed import divisions\` brings them back.`;
}
