import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jServer } from '../src/neo4j/neo4jServer.ts';
import type { Environment, Report } from '../src/neo4j/neo4jSettings.ts';
import { openNeo4j } from '../src/neo4j/openNeo4j.ts';

/**
 * The Neo4j that tests may write to and empty: the one at `NEO4J_TEST_URI` (with `NEO4J_TEST_USER`,
 * `NEO4J_TEST_PASSWORD`, `NEO4J_TEST_DATABASE`), else one started in a temporary folder, which `stop` removes.
 * `NEO4J_URI` is not looked at: it may hold data that somebody wants to keep. Fails with `Neo4jUnavailable`.
 */
export async function startTestServer(
  environment: Environment = process.env,
  report: Report = () => undefined,
): Promise<Neo4jServer> {
  const folder = await mkdtemp(join(tmpdir(), 'policytrail-test-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await openNeo4j({ ...(await testSettings(folder, environment)), ...given(environment) }, report);
    return {
      ...server,
      async stop() {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Settings for a server of its own in a folder, at ports that are free now. */
export async function testSettings(dataDirectory: string, environment: Environment = process.env) {
  const [boltPort, httpPort] = [await anyFreePort(), await anyFreePort()];
  return { local: 'embedded', boltPort, httpPort, dataDirectory, environment, self: process } as const;
}

/** A port that nobody listens on. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port was given'));
        else resolve(address.port);
      });
    });
  });
}

function given(environment: Environment) {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user,
    NEO4J_TEST_PASSWORD: password,
    NEO4J_TEST_DATABASE: database,
  } = environment;
  return {
    ...(uri === undefined ? {} : { uri }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  };
}
