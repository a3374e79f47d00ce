import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseWays } from '../../src/neo4j/chooseWays.ts';
import type { EnvironmentVariables, Neo4jSettings } from '../../src/neo4j/settings/neo4jSettings.ts';
import { Neo4jUnavailable } from '../../src/neo4j/settings/neo4jUnavailable.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { testSettings } from '../server.ts';

let folder: string;
/** The only folder in `PATH`; empty at first. */
let programs: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-no-docker-'));
  programs = join(folder, 'programs');
  await mkdir(programs);
  await symlink('/bin/sh', join(programs, 'sh'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Opening {
  readonly message: string;
  readonly lines: readonly string[];
}

/** What opening says on its way to an error. */
async function open(local: Neo4jSettings['local'], environment: EnvironmentVariables = {}): Promise<Opening> {
  const settings = await testSettings(join(folder, 'data'), { PATH: programs, ...environment });
  const lines: string[] = [];
  try {
    const server = await openNeo4j({ ...settings, local }, (line) => lines.push(line));
    await server.stop();
  } catch (error) {
    if (error instanceof Neo4jUnavailable) return { message: error.message, lines };
    throw error;
  }
  throw new Error('a server was opened');
}

/** A program that stands in for docker: one line of shell for each of its commands. */
async function writeDocker(commands: Readonly<Record<string, string>>): Promise<void> {
  const file = join(programs, 'docker');
  const cases = Object.entries(commands).map(([command, line]) => `'${command}') ${line} ;;`);
  await writeFile(file, ['#!/bin/sh', 'case "$1" in', ...cases, '*) exit 1 ;;', 'esac', ''].join('\n'));
  await chmod(file, 0o755);
}

const engine = { version: 'echo 28.2.2' };
const engineWithImage = { ...engine, image: 'echo sha256:1' };

describe('with NEO4J_LOCAL=docker the message', () => {
  test('names the lack of a docker program, and what to do', async () => {
    expect((await open('docker')).message).toBe(
      [
        'No Neo4j is available.',
        '- an existing server: NEO4J_URI is not set.',
        '  Set NEO4J_URI=bolt://… with NEO4J_PASSWORD=….',
        '- one in Docker: no docker program is in PATH.',
        '  Install Docker (Debian: docker.io), or leave NEO4J_LOCAL out.',
      ].join('\n'),
    );
  });

  test('repeats why no engine answers', async () => {
    await writeDocker({
      version: 'echo "Cannot connect to the Docker daemon at unix:///x. Is it running?" >&2; exit 1',
    });
    const { message } = await open('docker');
    expect(message).toContain(
      'no Docker engine answers (docker says: Cannot connect to the Docker daemon at unix:///x.',
    );
    expect(message).toContain('Start it: Docker Desktop, or `systemctl start docker`');
  });

  test('says that the user has no right to the engine', async () => {
    await writeDocker({ version: 'echo "permission denied while trying to connect" >&2; exit 1' });
    expect((await open('docker')).message).toContain('Become a member of the group docker');
  });

  test('does not wait for an engine that hangs', { timeout: 20_000 }, async () => {
    await writeDocker({ version: 'exec /bin/sleep 60' });
    expect((await open('docker')).message).toContain('the Docker engine does not answer within 5 s');
  });

  test('names a program that does not run', async () => {
    await writeFile(join(programs, 'docker'), '#!/no/such/shell\n');
    await chmod(join(programs, 'docker'), 0o755);
    expect((await open('docker')).message).toContain(`${join(programs, 'docker')} cannot be run`);
  });

  test('says that the engine is on another machine, whose ports are not ours', async () => {
    await writeDocker({ ...engine, context: 'echo ssh://me@elsewhere' });
    expect((await open('docker')).message).toContain('the Docker engine is on another machine (ssh://me@elsewhere)');
  });

  test.each([
    [
      'lookup of the registry: no such host',
      'no registry can be reached',
      'Connect to the network for the first start',
    ],
    ['toomanyrequests: you are over the limit', 'has given this address too many', 'Wait, or `docker login`'],
    ['write /layer: no space left on device', 'the disk of the engine is full', 'Make room'],
    ['manifest unknown', 'the registry does not give it', 'See which registry Docker asks'],
    ['something new', 'cannot be pulled (docker says: something new)', 'to see the whole reason'],
  ])('says why the image cannot be pulled: %s', async (said, means, remedy) => {
    await writeDocker({ ...engine, pull: `echo "${said}" >&2; exit 1` });
    const { message, lines } = await open('docker');
    expect(message).toMatch(/the image neo4j:[\d.]+-community is not here and cannot be pulled/);
    expect(message).toContain(means);
    expect(message).toContain(remedy);
    expect(lines[0]).toMatch(/^Docker pulls the image neo4j:/);
  });

  test('tells how far a long pull is', { timeout: 20_000 }, async () => {
    const pull =
      'echo "a1: Pulling fs layer"; echo "b2: Pulling fs layer"; echo "a1: Pull complete"; /bin/sleep 3; exit 1';
    await writeDocker({ ...engine, pull });
    expect((await open('docker')).lines).toContainEqual(expect.stringMatching(/: 1 of 2 layers, 2 s$/));
  });

  test('repeats the last words of a container that died, and where the rest is', async () => {
    await writeDocker({ ...engineWithImage, run: 'echo "ERROR the store is of another version" >&2; exit 1' });
    const { message } = await open('docker');
    expect(message).toContain(
      'one in Docker: Neo4j ended with code 1 while it was starting (it said: ERROR the store is of another version)',
    );
    const name = (await readFile(serverFiles(join(folder, 'data')).container, 'utf8')).trim();
    expect(message).toContain(`See \`docker logs ${name}\``);
  });

  test('says that the container does not answer although Neo4j is up', { timeout: 90_000 }, async () => {
    await writeDocker({ ...engineWithImage, run: 'echo INFO Started.; exec /bin/sleep 5' });
    expect((await open('docker')).message).toContain('the Neo4j started here does not answer');
  });

  test('says what to do when the password of the volume is gone', async () => {
    await writeDocker({ ...engineWithImage, volume: 'echo []' });
    expect((await open('docker')).message).toMatch(/Put that file back, or run `docker volume rm policytrail-\w{8}`/);
  });
});

test('a port that the engine finds taken is passed over', { timeout: 20_000 }, async () => {
  const run = `echo "Bind for $7 failed: port is already allocated" >&2; exit 125`;
  await writeDocker({ ...engineWithImage, run: run.replace('$7', '${7%:*}') });
  const { lines } = await open('docker');
  const [first, second] = lines.filter((line) => line.includes('Bolt is at'));
  expect(first).toBeDefined();
  expect(second).not.toBe(first);
});

describe('with NEO4J_LOCAL=auto', () => {
  test('one line says why it is not Docker, at once, and an error names what each way lacks', async () => {
    const before = performance.now();
    const { message, lines } = await open('auto');
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(lines).toEqual([
      "Neo4j is not started in Docker: no docker program is in PATH. It is started from Maven's jars.",
    ]);
    expect(message.match(/^- [^:]+/gm)).toEqual([
      '- an existing server',
      '- one in Docker',
      '- one started here',
      '- one started here',
    ]);
  });

  test('data stay with the way that made them, also when Docker is installed later', async () => {
    const settings = { ...(await testSettings(join(folder, 'data'), { PATH: programs })), local: 'auto' } as const;
    const files = serverFiles(settings.dataDirectory);
    const choose = async () => {
      const { ways, reason } = await chooseWays(files, settings);
      return { first: ways[0]?.origin, reason };
    };
    expect(await choose()).toEqual({ first: 'docker', reason: null });
    await mkdir(files.systemDatabase, { recursive: true });
    await writeDocker(engineWithImage);
    expect(await choose()).toEqual({
      first: 'embedded',
      reason:
        `Neo4j is started from Maven's jars, as the data in ${files.home} were made; ` +
        'NEO4J_LOCAL=docker starts it in Docker, with data of its own',
    });
    await writeFile(files.way, 'docker\n');
    expect(await choose()).toEqual({ first: 'docker', reason: null });
  });
});
