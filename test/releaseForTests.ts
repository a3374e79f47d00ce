import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownRelease } from '../src/neo4j/server/neo4jVersion.ts';
import type { Neo4jRelease } from '../src/neo4j/settings/neo4jRelease.ts';
import type { EnvironmentVariables } from '../src/neo4j/settings/neo4jSettings.ts';

/** What releases of the years since 2025 have otherwise than 5.26. */
const yearly: Omit<Neo4jRelease, 'pom'> = {
  javas: [21, 25],
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  settings: { 'dbms.fleet_manager.enabled': 'false', 'server.fleet_discovery.enabled': 'false' },
};

/**
 * The release that `NEO4J_TEST_VERSION` names, such as 2026.08.1, whose jars Maven fetches; none of it where that is
 * not set: then the tests start the one of the program. Its Java is that of `NEO4J_TEST_JAVA_HOME`, else looked for as
 * usual. Throws where it is no release of a year.
 */
export async function releaseForTests(
  environment: EnvironmentVariables,
): Promise<{ readonly release?: Neo4jRelease; readonly environment: EnvironmentVariables }> {
  const { NEO4J_TEST_VERSION: version, NEO4J_TEST_JAVA_HOME: java } = environment;
  if (version === undefined) return { environment };
  if (!/^20\d\d\.\d\d\.\d+$/.test(version)) {
    throw new Error(`NEO4J_TEST_VERSION is "${version}"; expected a release such as 2026.08.1`);
  }
  const folder = join(tmpdir(), `policytrail-neo4j-${version}`);
  const pom = join(folder, 'pom.xml');
  const text = await readFile(ownRelease.pom, 'utf8');
  await mkdir(folder, { recursive: true });
  await writeFile(pom, text.replace(/(<artifactId>neo4j<\/artifactId>\s*<version>)[^<]+/, `$1${version}`));
  return {
    release: { ...yearly, pom },
    environment: java === undefined ? environment : { ...environment, JAVA_HOME: java },
  };
}
