import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

let own: Awaited<ReturnType<typeof ownSettings>>;
let program: Program;

beforeAll(async () => {
  own = await ownSettings();
  // The first question of a kind is planned by a server that has just started: on a busy machine that takes its time.
  program = startProgram('serve', [], { ...own.settings, QUERY_TIMEOUT_MS: '60000' });
  await program.says(/Ctrl-C stops it/);
});

afterAll(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await own.remove();
});

const url = (path: string) => `http://127.0.0.1:${own.settings['PORT'] ?? ''}${path}`;

async function ask(query: string) {
  const response = await fetch(url('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
}

const asked = ['policyInForceOn', 'asOf=2012-12-01', 'issue=issue:honour-detainers'];
const names = '{ person(id: "person:lee-baca") { name } }';
const answer = { data: { person: { name: 'Lee Baca' } } };

it('says where to ask and where to look', () => {
  expect(program.output()).toMatch(/GraphQL and GraphiQL {3}http:\/\/127\.0\.0\.1:\d+\/graphql/);
  expect(program.output()).toMatch(/user neo4j, password in \S+\/neo4j\/password$/m);
  expect(program.output()).not.toMatch(/[0-9a-f]{24}$/m);
  expect(program.output()).toMatch(/\/browser\/\?dbms=bolt\S+&cmd=edit&arg=MATCH\S+/);
});

it('answers, and is ready', async () => {
  expect(await ask(names)).toEqual(answer);
  expect((await fetch(url('/readyz'))).status).toBe(200);
});

it('lets a question be asked from the shell beside it, on the same server', async () => {
  const shell = startProgram('ask', [...asked, '--format', 'json'], own.settings);
  expect(await shell.ended).toBe(0);
  const { version, tables, warnings } = JSON.parse(shell.output()) as Record<string, unknown>;
  expect([typeof version, warnings]).toEqual(['string', []]);
  expect(JSON.stringify(tables)).toContain('policy-state:lasd-honours-detainers');
  const served = await fetch(
    url('/ask/policyInForceOn.csv?asOf=2012-12-01&issue=issue:honour-detainers&list=policyInForce'),
  );
  expect(await served.text()).toMatch(/^key,certainty,.*\r\n1,POSSIBLE,/);
  expect(await ask(names)).toEqual(answer);
});

it('tells the shell by what example it was asked, and which id was meant, with exit code 1', async () => {
  const example = startProgram('ask', ['whoSomebodyIs', '--list', 'gaps', '--format', 'csv'], own.settings);
  expect(await example.ended).toBe(0);
  expect(example.output()).toMatch(/^Asked by its example: whoSomebodyIs person=/m);
  expect(example.output()).toMatch(/^key,parent,id,question,reason\r$/m);
  const wrong = startProgram('ask', ['whoSomebodyIs', 'person=lee-baca', '--url', url('/graphql')], own.settings);
  expect(await wrong.ended).toBe(1);
  expect(wrong.output()).toBe('There is no lee-baca. Did you mean person:lee-baca?\n');
});

it('answers UNAVAILABLE while its killed Neo4j is away, and again when it is back, with nothing lost', async () => {
  const holder = readFileSync(join(own.settings['DATA_DIR'] ?? '', 'neo4j', 'holder.json'), 'utf8');
  const { server } = JSON.parse(holder) as { server: { pid: number } };
  process.kill(server.pid, 'SIGKILL');
  const codes = new Set<string>();
  for (;;) {
    const { errors } = await ask(names);
    if (errors === undefined && codes.size > 0) break;
    for (const { extensions } of errors ?? []) codes.add(extensions.code);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect([...codes]).toEqual(['UNAVAILABLE']);
  expect(await ask(names)).toEqual(answer);
  expect(program.output()).not.toMatch(/created \d+ nodes[\s\S]*created \d+ nodes/);
}, 120_000);

it('says what to do when its port is taken, and leaves nothing behind', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const data = await ownSettings();
  const second = startProgram('serve', [], { ...data.settings, PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
  expect(readdirSync(data.settings['DATA_DIR'] ?? '')).toEqual([]);
  await data.remove();
  taken.close();
});

it('says that it runs already when it is started twice', async () => {
  const second = startProgram('serve', [], own.settings);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Policytrail already runs at ${url('')}. Use that one, stop it, or choose`);
});

it('stops all that it started on Ctrl-C, and says so, though npm may hand on the signal once more', async () => {
  program.signal('SIGINT');
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
  const bolt = `bolt://127.0.0.1:${own.settings['NEO4J_BOLT_PORT'] ?? ''}`;
  expect(program.output().trim().split('\n').at(-1)).toBe(`Stopped: the API at ${url('')}, Neo4j at ${bolt}.`);
  await expect(fetch(url('/livez'))).rejects.toThrow();
  await expect(fetch(`http://127.0.0.1:${own.settings['NEO4J_HTTP_PORT'] ?? ''}`)).rejects.toThrow();
});
