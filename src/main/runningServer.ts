import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';

/** A server as it tells the other commands of its data directory. */
interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly serves: Served;
}

/** What is served: another seed, or another Neo4j, would give other answers. */
interface Served {
  readonly seed: string;
  /** The folder of the collected texts; null where there is none. */
  readonly sources: string | null;
  readonly uri: string | null;
  readonly database: string;
}

/**
 * Tells the commands that come later where this server is; gives the function that takes it back. A data directory that
 * cannot be written to keeps nothing but this from working.
 */
export async function tellWhereItRuns(environment: Environment, url: string): Promise<() => Promise<void>> {
  const file = fileOf(environment);
  const reached = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  const running: RunningServer = { url: reached, pid: process.pid, serves: servedBy(environment) };
  await mkdir(environment.dataDirectory, { recursive: true })
    .then(() => writeFile(file, JSON.stringify(running)))
    .catch(() => undefined);
  return async () => {
    if (read(file)?.pid === process.pid) await rm(file, { force: true });
  };
}

/**
 * The address of the server of this data directory that serves what is set here; null where none says that it runs. One
 * with the collected texts serves whoever names none.
 */
export function findRunningServer(environment: Environment): string | null {
  const running = read(fileOf(environment));
  if (running === null) return null;
  const { seed, sources, uri, database } = servedBy(environment);
  const { serves, url } = running;
  const isWanted =
    serves.seed === seed &&
    (sources === null || serves.sources === sources) &&
    serves.uri === uri &&
    serves.database === database;
  return isWanted ? url : null;
}

function fileOf({ dataDirectory }: Environment): string {
  return join(dataDirectory, 'server.json');
}

function servedBy({ seedDirectory, sourcesDirectory, neo4j: { uri, database } }: Environment): Served {
  const sources = sourcesDirectory === null ? null : resolve(sourcesDirectory);
  return { seed: resolve(seedDirectory), sources, uri, database };
}

/** What the file says; null where there is none, or one that was cut off. */
function read(file: string): RunningServer | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningServer;
  } catch {
    return null;
  }
}
