import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { CypherQuery, Graph } from '../../src/graph/graph.ts';
import { readHolder } from '../../src/neo4j/hold/holder.ts';
import { lives } from '../../src/neo4j/process/livingProcess.ts';
import type { Neo4jServer } from '../../src/neo4j/neo4jServer.ts';
import type { Neo4jSettings } from '../../src/neo4j/settings/neo4jSettings.ts';
import { Neo4jUnavailable } from '../../src/neo4j/settings/neo4jUnavailable.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { testSettings } from '../server.ts';

const note: CypherQuery<'write', { text: string }, { text: string }> = {
  name: 'test/note',
  mode: 'write',
  text: 'MERGE (note:Note {text: $text}) RETURN note.text AS text',
  params: { text: 'string' },
};
const notes: CypherQuery<'read', Record<string, never>, { text: string }> = {
  name: 'test/notes',
  mode: 'read',
  text: 'MATCH (note:Note) RETURN note.text AS text ORDER BY text',
  params: {},
};
const readFileOfMachine: CypherQuery<'read', Record<string, never>, { line: string }> = {
  name: 'test/load',
  mode: 'read',
  text: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] AS line",
  params: {},
};

let folder: string;
let settings: Neo4jSettings;
let neighbour: Server;
let server: Neo4jServer;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-embedded-'));
  settings = await testSettings(folder);
  neighbour = await listenAt(settings.boltPort);
  server = await openNeo4j(settings, (line) => lines.push(line));
}, 120_000);

afterAll(async () => {
  await server.stop();
  neighbour.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function listenAt(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const taken = createServer();
    taken.once('error', reject);
    taken.listen(port, '127.0.0.1', () => {
      resolve(taken);
    });
  });
}

async function withGraph<Result>(at: Neo4jServer, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await connect({ ...at, readTimeout: 10_000, writeTimeout: 10_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function holderNow() {
  const holder = await readHolder(serverFiles(folder).holder);
  if (holder?.server == null) throw new Error('no server is noted');
  return { ...holder, server: holder.server };
}

describe('a Neo4j started here', () => {
  test('takes the next port when one is taken, and says so', () => {
    expect(server.origin).toBe('embedded');
    expect(server.uri).not.toBe(`bolt://127.0.0.1:${settings.boltPort}`);
    expect(lines).toContainEqual(expect.stringMatching(`^Port ${settings.boltPort} is taken: Bolt is at \\d+$`));
  });

  test('reports progress while it starts', () => {
    expect(lines).toContain('Neo4j is starting: 2 s');
  });

  test('keeps a generated password that only the user can read', async () => {
    const { password, folder: kept } = serverFiles(folder);
    expect(await readFile(password, 'utf8')).toBe(`${server.password}\n`);
    expect(server.password).toMatch(/^[\w-]{24}$/);
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect((await stat(kept)).mode & 0o777).toBe(0o700);
  });

  test('serves Browser with a content policy, and no way to send queries over HTTP', async () => {
    const browser = await fetch(server.browserAddress ?? '');
    expect(browser.status).toBe(200);
    expect(browser.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    const commit = new URL('/db/neo4j/tx/commit', server.browserAddress ?? '');
    expect((await fetch(commit, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('does not read files of the machine', async () => {
    await withGraph(server, async (graph) => {
      await expect(graph.read(readFileOfMachine, {})).rejects.toThrow(/passwd/);
    });
  });

  test('refuses a wrong password', async () => {
    const { uri } = server;
    const opening = openNeo4j({ ...settings, uri, password: 'not-the-password' }, () => undefined);
    await expect(opening).rejects.toThrow(Neo4jUnavailable);
    await expect(opening).rejects.toThrow('refuses the user neo4j with this password');
  });

  test('is used at its address, and not stopped, as a server of somebody else', async () => {
    const { uri, password } = server;
    const again = await openNeo4j({ ...settings, uri, password }, () => undefined);
    expect(again.origin).toBe('address');
    await again.stop();
    expect(await lives((await holderNow()).server)).toBe(true);
  });

  test('is used by a second run on the same data, which does not stop it', async () => {
    const second = await openNeo4j(settings, () => undefined);
    expect(second).toMatchObject({ origin: 'running', uri: server.uri, browserAddress: server.browserAddress });
    await second.stop();
    expect(await lives((await holderNow()).server)).toBe(true);
  });

  test('keeps what was committed when it is killed, and the users hear of its end', { timeout: 120_000 }, async () => {
    await withGraph(server, (graph) => graph.write((transaction) => transaction.write(note, { text: 'committed' })));
    const second = await openNeo4j(settings, () => undefined);
    process.kill((await holderNow()).server.pid, 'SIGKILL');
    expect((await server.closed).message).toMatch(/^Neo4j ended by SIGKILL/);
    expect((await second.closed).message).toMatch(/has stopped the Neo4j/);
    await server.stop();

    server = await openNeo4j(settings, () => undefined);
    expect(server.origin).toBe('embedded');
    expect(await withGraph(server, (graph) => graph.read(notes, {}))).toEqual([{ text: 'committed' }]);
  });

  test(
    'archives what it has loaded for the next start, and nothing where that is ended',
    { timeout: 300_000 },
    async () => {
      const { folder: place } = serverFiles(folder);
      const kept = async () => (await readdir(place)).filter((name) => name.startsWith('classes'));
      const list = await kept();
      expect(list).toEqual([expect.stringMatching(/^classes-[0-9a-f]{16}\.list$/)]);
      await expect(server.quicken(AbortSignal.timeout(2_000))).rejects.toThrow();
      expect(await kept()).toEqual(list);

      await writeFile(join(place, 'classes-of-another-version.jsa'), '');
      await server.quicken(new AbortController().signal);
      const [archive = '', ...others] = await kept();
      expect([archive, others]).toEqual([expect.stringMatching(/^classes-[0-9a-f]{16}\.jsa$/), []]);
      await server.stop();
      server = await openNeo4j(settings, () => undefined);
      const { pid } = (await holderNow()).server;
      // Systems other than Linux do not tell what a process has opened.
      const maps = await readFile(`/proc/${pid}/maps`, 'utf8').catch(() => archive);
      expect(maps).toContain(archive);
    },
  );

  test('leaves no process when it is stopped', async () => {
    const { server: running } = await holderNow();
    await server.stop();
    expect(await lives(running)).toBe(false);
    expect(await readHolder(serverFiles(folder).holder)).toBeNull();
  });
});
