import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Neo4jRelease } from '../settings/neo4jRelease.ts';

/** The pom of the jars: the one place that says which Neo4j is started, also in Docker. */
const pomFile = fileURLToPath(new URL('../pom.xml', import.meta.url));

/** The line that the pom names. */
export const ownRelease: Neo4jRelease = {
  pom: pomFile,
  javas: [17, 21],
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  settings: {},
};

/** Such as 5.26.30. */
export async function readNeo4jVersion(): Promise<string> {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(pomFile, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pomFile} names no version of neo4j`);
  return version;
}
