import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import type { Division } from './divisions/division.ts';
import { importedPages } from './divisions/importedPages.ts';
import { putDivisions, readSeedAround, type SeedAround } from './divisions/putDivisions.ts';
import { readDivisions } from './divisions/readDivisions.ts';
import { Refusal } from './file/refusal.ts';
import { formatVersion } from './formatVersion.ts';
import { prepareGraph, sampleIndexes } from './prepare/prepareGraph.ts';
import { ofVersion, versionWith } from './rows/datasetNode.ts';
import { graphDigest } from './rows/graphDigest.ts';
import { dataset, recordImport, recordLoad } from './rows/queries.generated.ts';

/** So many lines are put into the graph in one transaction. */
const batchSize = 2_000;

/** Between two lines that tell how far it is; milliseconds. */
const betweenLines = 2_000;

/** The version of what was imported while more may come. */
const unfinished = 'unfinished';

/** What an import did. */
export interface DivisionsImport {
  readonly lines: number;
  readonly created: number;
  readonly changed: number;
  /** Lines of places that the seed has itself, which stay as they are. */
  readonly own: number;
  readonly refused: number;
  /** The divisions that no line of any import names so far: other lie in them. */
  readonly nameless: readonly string[];
  /** Whether it was stopped before the end of the file. */
  readonly stopped: boolean;
}

/**
 * Puts the divisions of a file of Open Civic Data into the graph, beside the seed, as places in each other. The file is
 * read once, in batches of a transaction each; what is there already stays. So it may be stopped or killed at any
 * point: the next one goes on. A line that cannot be taken is told, and the others are. Throws a `Refusal` where it is
 * no such file, or no seed is loaded; fails with a `GraphError`.
 *
 * @param say gets a line for each that is refused, and one in two seconds that tells how far it is
 * @param now a clock, in milliseconds
 * @param stop ends it after the batch that is under way
 */
export async function importDivisions(
  graph: Graph,
  file: string,
  { say, now, stop }: { readonly say: (line: string) => void; readonly now: () => number; readonly stop: AbortSignal },
): Promise<DivisionsImport> {
  const size = wantFile(file);
  await wantSeed(graph);
  await prepareGraph(graph);
  const seedAround = await readSeedAround(graph);
  const [begin, seen] = [now(), new Map<string, number>()];
  const done = { lines: 0, created: 0, changed: 0, own: 0, refused: 0 };
  let [batch, read, told]: [Division[], number, number] = [[], 0, begin];
  const refuse = (line: number, refusal: string) => {
    done.refused += 1;
    say(`${file}:${line}: ${refusal}`);
  };
  const put = async () => {
    const result = await putBatch(graph, batch, seedAround);
    batch = [];
    done.created += result.created;
    done.changed += result.changed;
    done.own += result.own;
    for (const { line, refusal } of result.refused) refuse(line, refusal);
    if (now() - told < betweenLines) return;
    told = now();
    const share = Math.floor((100 * read) / Math.max(size, 1));
    say(`${done.lines} lines, ${share} %: created ${done.created} places, ${Math.round((told - begin) / 1_000)} s`);
  };
  for await (const each of readDivisions(file, (bytes) => (read = bytes))) {
    if (stop.aborted) break;
    done.lines += 1;
    if ('refusal' in each) {
      refuse(each.line, each.refusal);
      continue;
    }
    const { id, line } = each.division;
    const before = seen.get(id);
    if (before !== undefined) {
      refuse(line ?? 0, `${id} stands in line ${before} already; expected each division once`);
      continue;
    }
    seen.set(id, line ?? 0);
    batch.push(each.division);
    if (batch.length === batchSize) await put();
  }
  const stopped = stop.aborted;
  if (!stopped) await put();
  return { ...done, nameless: stopped ? [] : await finish(graph, done), stopped };
}

function wantFile(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return found.size;
  throw new Refusal(`There is no file "${file}". Give the path of a file of divisions, such as us_census_places.csv.`);
}

async function wantSeed(graph: Graph): Promise<void> {
  const [loaded] = await graph.read(dataset, {});
  if (loaded === undefined) throw new Refusal('The graph holds nothing of ours: load a seed first (seed apply).');
  if (loaded.marked && loaded.formatVersion === formatVersion) return;
  throw new Refusal('The graph was loaded by another version of Policytrail: load the seed anew first (seed apply).');
}

/** One batch in a transaction. With the first that changes something, the version tells that more may come. */
async function putBatch(graph: Graph, batch: readonly Division[], seedAround: SeedAround) {
  return graph.write(async (transaction) => {
    const result = await putDivisions(transaction, batch, seedAround);
    const [loaded] = await transaction.read(dataset, {});
    if (result.created + result.changed > 0 && loaded !== undefined && loaded.imported !== unfinished) {
      await transaction.write(recordImport, recordOf(loaded.version, unfinished));
    }
    return result;
  });
}

function recordOf(version: string, imported: string) {
  const told = ofVersion(versionWith(version, imported));
  return { imported, version: told.version, name: told.name };
}

/** Gives the graph the version of what it has now, and records the import, where any was unfinished. */
async function finish(
  graph: Graph,
  { created, changed }: Pick<DivisionsImport, 'created' | 'changed'>,
): Promise<readonly string[]> {
  const hash = createHash('sha256');
  const nameless: string[] = [];
  for await (const page of importedPages(graph)) {
    hash.update(graphDigest(page.graph));
    nameless.push(...page.divisions.flatMap(({ id, name }) => (name === null ? [id] : [])));
  }
  const imported = hash.digest('hex').slice(0, 8);
  const changedIt = await graph.write(async (transaction) => {
    const [loaded] = await transaction.read(dataset, {});
    if (loaded?.imported !== unfinished) return false;
    const record = recordOf(loaded.version, imported);
    await transaction.write(recordImport, record);
    await transaction.write(recordLoad, { version: record.version, added: created, changed, removed: 0 });
    return true;
  });
  if (changedIt) await sampleIndexes(graph);
  return nameless;
}
