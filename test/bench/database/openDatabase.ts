import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../../src/graph/connect.ts';
import type { Neo4jServer } from '../../../src/neo4j/neo4jServer.ts';
import { openNeo4j } from '../../../src/neo4j/openNeo4j.ts';
import { readSeedFolder } from '../../../src/seed/file/readSeedFiles.ts';
import { prepareGraph, sampleIndexes } from '../../../src/seed/prepare/prepareGraph.ts';
import { recordLoad } from '../../../src/seed/rows/queries.generated.ts';
import { graphDigest } from '../../../src/seed/rows/graphDigest.ts';
import { joinGraphs } from '../../../src/seed/rows/desiredGraph.ts';
import { testSettings } from '../../server.ts';
import { examples } from '../graph/examples.ts';
import { countiesFor } from '../graph/generateFiles.ts';
import { generateGraph } from '../graph/generateGraph.ts';
import { writeSeed } from '../graph/writeSeed.ts';
import { importCsv } from './importCsv.ts';
import { argumentFile, writeCsv } from './writeCsv.ts';

/** A Neo4j with a graph of the benchmark. */
export interface Database {
  readonly server: Neo4jServer;
  /** What a server of the API is to take for the folder of the seed: its files are those that were loaded. */
  readonly seedDirectory: string;
  readonly counties: number;
  readonly relationships: number;
  stop(): Promise<void>;
}

/** Opens the database of so many relationships below a folder; makes it first, where it is not there as it would be now. */
export async function openDatabase(
  folder: string,
  size: number,
  report: (line: string) => void,
): Promise<Database> {
  const counties = countiesFor(size);
  const directory = join(folder, String(size));
  const seedDirectory = join(directory, 'seed');
  const marker = join(directory, 'made');
  const sample = graphDigest(joinGraphs([...generateGraph(1, '')]));
  const key = createHash('sha256').update(`${sample} ${counties} ${JSON.stringify(examples())}`).digest('hex');
  const kept = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
  const isMade = kept[0] === key;
  let relationships = Number(kept[1] ?? 0);
  if (!isMade) {
    rmSync(directory, { recursive: true, force: true });
    const csv = join(directory, 'csv');
    mkdirSync(csv, { recursive: true });
    writeSeed(seedDirectory, [], examples());
    const began = performance.now();
    const { digest } = readSeedFolder(seedDirectory);
    relationships = writeCsv(csv, generateGraph(counties, digest));
    const wrote = performance.now();
    await importCsv(directory, csv, argumentFile);
    rmSync(csv, { recursive: true });
    const seconds = [wrote - began, performance.now() - wrote].map((time) => Math.round(time / 1_000));
    report(`${relationships} relationships: made in ${seconds[0] ?? 0} s, imported in ${seconds[1] ?? 0} s`);
  }
  const server = await openNeo4j(await testSettings(directory), () => undefined);
  if (!isMade) {
    const graph = await connect({ ...server, readTimeout: 600_000, writeTimeout: 600_000 });
    await prepareGraph(graph);
    const load = { version: key.slice(0, 12), added: relationships, changed: 0, removed: 0 };
    await graph.write((transaction) => transaction.write(recordLoad, load));
    await sampleIndexes(graph);
    await graph.close();
    writeFileSync(marker, `${key} ${relationships}`);
  }
  return { server, seedDirectory, counties, relationships, stop: () => server.stop() };
}
