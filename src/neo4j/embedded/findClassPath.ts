import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { askMaven } from './askMaven.ts';
import type { Java } from './findJava.ts';
import { isThere } from '../process/isThere.ts';
import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';

interface KnownClassPath {
  /** Hash of the pom and the Java that the list was made for. */
  readonly key: string;
  readonly jars: readonly string[];
}

/**
 * The jars of Neo4j and its Browser, sorted. They lie in Maven's local repository; the list is kept in `file`, so that
 * Maven is needed only once. Fails with `Neo4jUnavailable`.
 */
export async function findClassPath(
  file: string,
  pom: string,
  java: Java,
  environment: EnvironmentVariables,
  report: Report,
): Promise<readonly string[]> {
  const key = createHash('sha256')
    .update(await readFile(pom))
    .update(java.version)
    .digest('hex');
  const known = await readKnown(file);
  if (known?.key === key && (await allExist(known.jars))) return known.jars;
  const jars = (await askMaven(pom, java, environment, report)).toSorted();
  await writeFile(file, `${JSON.stringify({ key, jars } satisfies KnownClassPath, null, 1)}\n`);
  return jars;
}

/** Whatever is wrong with the file, the list can be made again. */
async function readKnown(file: string): Promise<KnownClassPath | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KnownClassPath;
  } catch {
    return null;
  }
}

async function allExist(jars: readonly string[]): Promise<boolean> {
  return jars.length > 0 && (await Promise.all(jars.map(isThere))).every(Boolean);
}
