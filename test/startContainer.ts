import { randomBytes } from 'node:crypto';
import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import { imageVariables } from '../src/neo4j/server/configuration.ts';
import type { TestServer } from './server.ts';

/** A Neo4j for tests, thrown away when it is stopped; with the settings of the ones that users get. */
export async function startContainer(image: string, version: string): Promise<TestServer> {
  const password = randomBytes(12).toString('hex');
  const container = await startWithReaper(image, password);
  return {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    description: `a container of ${image} (Docker ${version})`,
    async stop() {
      await container.stop();
    },
  };
}

/**
 * Testcontainers starts a second container that removes the first should this process be killed. Where its image cannot
 * be had, it has to be told to do without.
 */
async function startWithReaper(image: string, password: string): Promise<StartedNeo4jContainer> {
  const start = () =>
    new Neo4jContainer(image)
      .withPassword(password)
      .withEnvironment(imageVariables({ boltPort: 7687, httpPort: 7474 }, null))
      .start();
  try {
    return await start();
  } catch (error) {
    // It does not say which of the two failed.
    if (process.env['TESTCONTAINERS_RYUK_DISABLED'] !== undefined) throw error;
    process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
    return await start();
  }
}
