import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';

/** A server as it tells the other commands of its data directory. */
interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** What it serves: another seed, or another Neo4j, would give other answers. */
  readonly serves: string;
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
  const [seed, sources, ...rest] = running.serves.split('\n');
  const wanted = servedBy(environment);
  const withoutTexts = environment.sourcesDirectory === null && sources !== '' ? [seed, '', ...rest].join('\n') : null;
  return running.serves === wanted || withoutTexts === wanted ? running.url : null;
}

function fileOf({ dataDirectory }: Environment): string {
  return join(dataDirectory, 'server.json');
}

function servedBy({ seedDirectory, sourcesDirectory, neo4j }: Environment): string {
  const sources = sourcesDirectory === null ? '' : resolve(sourcesDirectory);
  return [resolve(seedDirectory), sources, neo4j.uri ?? '', neo4j.database].join('\n');
}

/** What the file says; null where there is none, or one that was cut off. */
function read(file: string): RunningServer | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningServer;
  } catch {
    return null;
  }
}
