import { readFileSync } from 'node:fs';
import { findDocker } from '../src/neo4j/docker/findDocker.ts';
import { findImage } from '../src/neo4j/docker/findImage.ts';
import type { EnvironmentVariables, Report } from '../src/neo4j/settings/neo4jSettings.ts';
import { Neo4jUnavailable } from '../src/neo4j/settings/neo4jUnavailable.ts';

/** Docker with the image of Neo4j, or in one line why it cannot be had. */
export type DockerOfTests = { readonly version: string; readonly image: string } | { readonly lack: string };

/** The tests that start containers of their own; they are left out where Docker cannot be had. */
export const testsOfDocker = 'test/neo4j/docker.test.ts';

/** Looks for an engine that answers and for the image, which is pulled when it is not there. */
export async function findDockerForTests(environment: EnvironmentVariables, report: Report): Promise<DockerOfTests> {
  try {
    const { program, version } = await findDocker(environment);
    return { version, image: await findImage(program, environment, report) };
  } catch (error) {
    if (error instanceof Neo4jUnavailable) return { lack: error.lacks.map(({ lack }) => lack).join('; ') };
    throw error;
  }
}

/** What is left out, by name and number, and why. */
export function leftOut(lack: string): string {
  const count = readFileSync(testsOfDocker, 'utf8').match(/^\s*test\(/gm)?.length ?? 0;
  return `left out: ${testsOfDocker}, ${count} tests: ${lack}`;
}
