import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { CypherQuery, Graph } from '../../src/graph/graph.ts';
import { readHolder } from '../../src/neo4j/hold/holder.ts';
import type { Neo4jServer } from '../../src/neo4j/neo4jServer.ts';
import type { Neo4jSettings } from '../../src/neo4j/settings/neo4jSettings.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { runProgram } from '../../src/neo4j/process/runProgram.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { testSettings } from '../server.ts';
import { startRun } from './startRun.ts';
import { waitUntil } from './waitUntil.ts';

const note: CypherQuery<'write', { text: string }, { text: string }> = {
  name: 'test/note',
  mode: 'write',
  text: 'MERGE (note:Note {text: $text}) RETURN note.text AS text',
  params: { text: 'string' },
};
const notes: CypherQuery<'read', Record<string, never>, { text: string }> = {
  name: 'test/notes',
  mode: 'read',
  text: 'OPTIONAL MATCH (note:Note) RETURN note.text AS text',
  params: {},
};
const readFileOfContainer: CypherQuery<'read', Record<string, never>, { line: string }> = {
  name: 'test/load',
  mode: 'read',
  text: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] AS line",
  params: {},
};

let folder: string;
let settings: Neo4jSettings;
let neighbour: Server;
let server: Neo4jServer;
let container: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-docker-'));
  settings = { ...(await testSettings(folder)), local: 'auto' };
  neighbour = createServer();
  await new Promise<void>((resolve) => neighbour.listen(settings.boltPort, '127.0.0.1', resolve));
  server = await openNeo4j(settings, (line) => lines.push(line));
  container = (await readFile(serverFiles(folder).container, 'utf8')).trim();
}, 180_000);

afterAll(async () => {
  await server.stop();
  neighbour.close();
  await docker('volume', 'rm', container);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function docker(...given: readonly string[]): Promise<readonly string[]> {
  return (await runProgram('docker', given, { environment: process.env })).lines;
}

/** Its state, such as `running`; nothing where it is not there. */
async function stateOf(name: string): Promise<string> {
  const found = await docker('ps', '--all', '--filter', `name=^${name}$`, '--format', '{{.State}}');
  return found.join();
}

async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await connect({ ...server, readTimeout: 60_000, writeTimeout: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

const write = (text: string) => withGraph((graph) => graph.write((transaction) => transaction.write(note, { text })));
const read = () => withGraph((graph) => graph.read(notes, {}));

test('a new data directory gets Docker, which is said, and the next port when one is taken', () => {
  expect(server.origin).toBe('docker');
  expect(server.description).toContain(`in Docker, container ${container}`);
  expect(lines).toContainEqual(expect.stringMatching(/^Neo4j is started in Docker \S+: image neo4j:5\.\S+-community/));
  expect(lines).toContainEqual(expect.stringMatching(`^Port ${settings.boltPort} is taken: Bolt is at \\d+$`));
});

test('the container is reached from this machine alone', async () => {
  const ports = await docker('port', container);
  expect(ports.length).toBe(2);
  expect(ports.filter((line) => !line.includes('-> 127.0.0.1:'))).toEqual([]);
});

test('its Browser has the content policy, and there is no way to send queries over HTTP', async () => {
  const browser = await fetch(server.browserAddress ?? '');
  expect(browser.status).toBe(200);
  expect(browser.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
  const commit = new URL('/db/neo4j/tx/commit', server.browserAddress ?? '');
  expect((await fetch(commit, { method: 'POST', body: '{}' })).status).toBe(404);
});

test('it does not read files of the container', async () => {
  await withGraph(async (graph) => {
    await expect(graph.read(readFileOfContainer, {})).rejects.toThrow(/passwd/);
  });
});

test('the password is not in the list of processes', async () => {
  const { server: client } = (await readHolder(serverFiles(folder).holder)) ?? {};
  const { lines: shown } = await runProgram('ps', ['-o', 'args=', '-p', String(client?.pid)], {
    environment: process.env,
  });
  expect(shown.join()).toContain(container);
  expect(shown.join()).not.toContain(server.password);
});

test('a second run on the same data uses it, and does not stop it, whichever way it asks for', async () => {
  const second = await openNeo4j({ ...settings, local: 'embedded' }, () => undefined);
  expect(second).toMatchObject({ origin: 'running', uri: server.uri });
  await second.stop();
  expect(await stateOf(container)).toBe('running');
});

test('a copy of the data directory does not take it over', async () => {
  const copy = join(folder, 'copy');
  await cp(serverFiles(folder).container, serverFiles(copy).container, { recursive: true });
  const opening = openNeo4j({ ...settings, local: 'docker', dataDirectory: copy }, () => undefined);
  await expect(opening).rejects.toThrow('seems to be a copy');
  expect(await stateOf(container)).toBe('running');
});

test('a stop leaves the volume alone, and the next start finds its data', { timeout: 600_000 }, async () => {
  await write('kept');
  const { password } = server;
  await server.stop();
  expect(await stateOf(container)).toBe('');
  expect(await readHolder(serverFiles(folder).holder)).toBeNull();

  server = await openNeo4j(settings, () => undefined);
  expect(server).toMatchObject({ origin: 'docker', password });
  expect(await read()).toEqual([{ text: 'kept' }]);
});

test('when the container is killed the user hears of it, and nothing is lost', { timeout: 600_000 }, async () => {
  await write('kept');
  await docker('kill', container);
  expect((await server.closed).message).toMatch(/^Neo4j ended with code 137/);
  expect(await stateOf(container)).toBe('exited');
  await server.stop();

  server = await openNeo4j(settings, () => undefined);
  expect(await read()).toEqual([{ text: 'kept' }]);
});

test('without Docker the jars stand in for once, and the data stay with Docker', { timeout: 600_000 }, async () => {
  await write('kept');
  await server.stop();
  const said: string[] = [];
  const noEngine = { ...process.env, DOCKER_HOST: `unix://${folder}/none.sock` };
  server = await openNeo4j({ ...settings, environment: noEngine }, (line) => said.push(line));
  expect(server.origin).toBe('embedded');
  expect(said[0]).toMatch(
    /^Neo4j is not started in Docker: no Docker engine answers .+ It is started from Maven's jars/,
  );
  expect(await read()).toEqual([{ text: null }]);
  await server.stop();

  server = await openNeo4j(settings, () => undefined);
  expect(server.origin).toBe('docker');
  expect(await read()).toEqual([{ text: 'kept' }]);
});

test('the container ends with an owner that is killed, or by Ctrl-C', { timeout: 600_000 }, async () => {
  await server.stop();
  const killed = await startRun(folder, 'docker');
  expect(await stateOf(container)).toBe('running');
  killed.child.kill('SIGKILL');
  await killed.exit;
  await waitUntil(async () => (await stateOf(container)) !== 'running', 60);

  const next = await startRun(folder, 'docker');
  process.kill(-(next.child.pid ?? 0), 'SIGINT');
  expect(await next.exit).toBe(0);
  expect(await stateOf(container)).toBe('');
});
