import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnvironmentVariables, Report } from '../src/neo4j/settings/neo4jSettings.ts';
import { openNeo4j } from '../src/neo4j/openNeo4j.ts';
import { findDockerForTests, leftOut } from './docker.ts';
import { releaseForTests } from './releaseForTests.ts';
import { wantMayBeEmptied } from './mayBeEmptied.ts';
import { startContainer } from './startContainer.ts';

/** A Neo4j that tests may write to and empty. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** For the line that says what the tests ran against. */
  readonly description: string;
  stop(): Promise<void>;
}

/**
 * The Neo4j at `NEO4J_TEST_URI` (with `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`, `NEO4J_TEST_DATABASE`), if that may be
 * emptied, else the release that `NEO4J_TEST_VERSION` names, from Maven's jars, else one in a container, where a Docker
 * engine answers and has the image or can pull it, else one from Maven's jars in a temporary folder; `stop` leaves
 * nothing of these. `NEO4J_URI` is not looked at: it may hold data that somebody wants to keep. Fails with
 * `Neo4jUnavailable`, or where the one at the address may not be emptied.
 */
export async function startTestServer(environment: EnvironmentVariables, report: Report): Promise<TestServer> {
  if (environment['NEO4J_TEST_URI'] !== undefined) return openForTests(environment, 'the address');
  const version = environment['NEO4J_TEST_VERSION'];
  if (version !== undefined) return openForTests(environment, `Neo4j ${version} from Maven's jars`);
  const docker = await findDockerForTests(environment, report);
  if ('lack' in docker) {
    report(leftOut(docker.lack));
    return openForTests(environment, `one from Maven's jars (${docker.lack})`);
  }
  return startContainer(docker.image, docker.version);
}

/** The one at the address that is given, or one from the jars. */
async function openForTests(environment: EnvironmentVariables, kind: string): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'policytrail-test-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await openNeo4j(
      { ...(await testSettings(folder, environment)), ...given(environment) },
      () => undefined,
    );
    if (server.origin === 'address') await wantMayBeEmptied(server);
    return {
      ...server,
      description: `${kind}, ${server.uri}`,
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
export async function testSettings(dataDirectory: string, environment: EnvironmentVariables = process.env) {
  const [boltPort, httpPort] = [await anyFreePort(), await anyFreePort()];
  const release = await releaseForTests(environment);
  return { local: 'embedded', boltPort, httpPort, dataDirectory, self: process, ...release } as const;
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

function given(environment: EnvironmentVariables) {
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
