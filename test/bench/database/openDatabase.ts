import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../../src/graph/connect.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { Neo4jServer } from '../../../src/neo4j/neo4jServer.ts';
import { openNeo4j } from '../../../src/neo4j/openNeo4j.ts';
import { readSeedFolder } from '../../../src/seed/file/readSeedFiles.ts';
import { prepareGraph, sampleIndexes } from '../../../src/seed/prepare/prepareGraph.ts';
import { recordLoad } from '../../../src/seed/rows/queries.generated.ts';
import { graphDigest } from '../../../src/seed/rows/graphDigest.ts';
import { joinGraphs } from '../../../src/seed/rows/desiredGraph.ts';
import { testSettings } from '../../server.ts';
import { countiesFor } from '../graph/generateFiles.ts';
import { generateGraph } from '../graph/generateGraph.ts';
import { writeSeed } from '../graph/writeSeed.ts';
import { importCsv } from './importCsv.ts';
import { argumentFile, writeCsv } from './writeCsv.ts';

/** A Neo4j with a graph of the benchmark. */
export interface Database {
  readonly server: Neo4jServer;
  readonly directory: string;
  /** What a server of the API is to take for the folder of the seed: its files are those that were loaded. */
  readonly seedDirectory: string;
  readonly counties: number;
  readonly relationships: number;
}

/**
 * Opens the database of so many relationships below a folder; makes it first, where it is not there as it would be now.
 */
export async function openDatabase(folder: string, size: number, report: (line: string) => void): Promise<Database> {
  const counties = countiesFor(size);
  const directory = join(folder, String(size));
  const seedDirectory = join(directory, 'seed');
  const marker = join(directory, 'made');
  const sample = graphDigest(joinGraphs([...generateGraph(1, '')]));
  const key = createHash('sha256').update(`${sample} ${counties}`).digest('hex');
  const [made, kept = '', prepared] = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
  const relationships = made === key ? Number(kept) : await makeData(directory, counties, report);
  if (made !== key) writeFileSync(marker, `${key} ${relationships}`);
  writeSeed(seedDirectory, []);
  const server = await openNeo4j(await testSettings(directory), () => undefined);
  const graph = await connect({ ...server, readTimeout: 600_000, writeTimeout: 600_000 });
  if (prepared === undefined || made !== key) {
    await prepare(graph);
    const load = { version: key.slice(0, 12), added: relationships, changed: 0, removed: 0 };
    await graph.write((transaction) => transaction.write(recordLoad, load));
    await sampleIndexes(graph);
    writeFileSync(marker, `${key} ${relationships} prepared`);
  }
  const { digest } = readSeedFolder(seedDirectory);
  await graph.write((transaction) => transaction.write(takeForLoaded, { digest }));
  await graph.close();
  return { server, directory, seedDirectory, counties, relationships };
}

/** Makes the data of a server that was never started; gives how many relationships they have. */
async function makeData(directory: string, counties: number, report: (line: string) => void): Promise<number> {
  rmSync(directory, { recursive: true, force: true });
  const csv = join(directory, 'csv');
  mkdirSync(csv, { recursive: true });
  const began = performance.now();
  const relationships = writeCsv(csv, generateGraph(counties, ''));
  const wrote = performance.now();
  await importCsv(directory, csv, argumentFile);
  rmSync(csv, { recursive: true });
  const seconds = [wrote - began, performance.now() - wrote].map((time) => Math.round(time / 1_000));
  report(`${relationships} relationships: made in ${seconds[0] ?? 0} s, imported in ${seconds[1] ?? 0} s`);
  return relationships;
}

/** Constraints and indexes; of a million relationships they may take longer than a load waits for them. */
async function prepare(graph: Graph): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      await prepareGraph(graph);
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** The files of the folder, which has no more than words, are those that gave the graph. */
const takeForLoaded = {
  name: 'bench/takeForLoaded',
  mode: 'write',
  text: "MATCH (dataset:Dataset {id: 'dataset:seed'}) SET dataset.seedDigest = $digest",
  params: { digest: 'string' },
} as const;
