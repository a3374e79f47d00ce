import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';

/** A server as it tells the other commands of its data directory. */
interface RunningServer {
  readonly url: string;
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
  const file = join(environment.dataDirectory, `server-${process.pid}.json`);
  const reached = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  const running: RunningServer = { url: reached, serves: servedBy(environment) };
  const ended = serversOf(environment).filter(({ isThere }) => !isThere);
  await Promise.all(ended.map((each) => rm(each.file, { force: true }).catch(() => undefined)));
  await mkdir(environment.dataDirectory, { recursive: true })
    .then(() => writeFile(file, JSON.stringify(running)))
    .catch(() => undefined);
  return async () => {
    await rm(file, { force: true }).catch(() => undefined);
  };
}

/**
 * The address of a server of this data directory that serves what is set here; null where none says that it runs. One
 * with the collected texts serves whoever names none.
 */
export function findRunningServer(environment: Environment): string | null {
  const { seed, sources, uri, database } = servedBy(environment);
  const wanted = serversOf(environment).find(
    ({ isThere, running }) =>
      isThere &&
      running?.serves.seed === seed &&
      (sources === null || running.serves.sources === sources) &&
      running.serves.uri === uri &&
      running.serves.database === database,
  );
  return wanted?.running?.url ?? null;
}

interface ToldServer {
  readonly file: string;
  /** What the file says; null where it is not yet written to its end. */
  readonly running: RunningServer | null;
  /** Whether a process has its number: a server that was killed took nothing back. */
  readonly isThere: boolean;
}

/** The servers that a data directory tells of: each has a file of its own, which no other writes or removes. */
function serversOf({ dataDirectory }: Environment): readonly ToldServer[] {
  return filesIn(dataDirectory)
    .toSorted()
    .flatMap((name) => {
      const [, pid] = /^server-(\d+)\.json$/.exec(name) ?? [];
      const file = join(dataDirectory, name);
      return pid === undefined ? [] : { file, running: read(file), isThere: isProcess(Number(pid)) };
    });
}

function filesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Whether there is a process of this number, of whomever it is. */
function isProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
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
