import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { anyFreePort } from '../server.ts';
import { digestOf, emptyWholly } from '../seed/testGraph.ts';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

type Own = Awaited<ReturnType<typeof ownSettings>>;

const started: Program[] = [];
const folders: Own[] = [];

afterEach(async () => {
  for (const program of started) program.signal('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
  await Promise.all(folders.splice(0).map(({ remove }) => remove()));
}, 60_000);

async function ownFolder(): Promise<Own> {
  const own = await ownSettings();
  folders.push(own);
  return own;
}

function start(settings: Readonly<Record<string, string>>): Program {
  const program = startProgram('serve', [], {
    QUERY_TIMEOUT_MS: '60000',
    SEED_DIR: 'test/fictional/seed',
    ...settings,
  });
  started.push(program);
  return program;
}

/** Whether it serves, or with which code it ended. */
function outcome(program: Program): Promise<unknown> {
  return Promise.race([program.says(/Ctrl-C stops it/).then(() => 'serves'), program.ended]);
}

/** What it answers as soon as its graph does: on a busy machine it may be told that one does not. */
async function answerOf(port: string): Promise<unknown> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(id: "person:ilse-varn") { name claims { totalCount } } }' }),
    });
    const text = await response.text();
    if (!text.includes('"UNAVAILABLE"')) return JSON.parse(text);
    await wait(500);
  }
}

const answer = { data: { person: { name: 'Ilse Varn', claims: { totalCount: 3 } } } };

it('three starts at once on one new data directory: two serve, and one of two with one port says who has it', async () => {
  const { settings } = await ownFolder();
  const port = settings['PORT'] ?? '';
  const other = `${await anyFreePort()}`;
  const [apart, ...rivals] = [start({ ...settings, PORT: other }), start(settings), start(settings)] as const;
  const outcomes = await Promise.all(rivals.map(outcome));
  expect(outcomes.toSorted()).toEqual([1, 'serves']);
  expect(rivals[outcomes.indexOf(1)]?.output()).toContain(`Policytrail already runs at http://127.0.0.1:${port}.`);
  expect(await outcome(apart)).toBe('serves');
  expect(await Promise.all([port, other].map(answerOf))).toEqual([answer, answer]);
});

it('three programs at once at one empty address all serve one graph, which is whole', async () => {
  const { uri, user, password, database } = inject('neo4j');
  const graph = await connect({ uri, user, password, database, readTimeout: 30_000, writeTimeout: 60_000 });
  await emptyWholly(graph);
  const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const owns = await Promise.all([ownFolder(), ownFolder(), ownFolder()]);
  const programs = owns.map(({ settings }) => start({ ...settings, ...address }));
  const outcomes = await Promise.all(programs.map(outcome));
  const said = programs.map((program) => program.output()).join('\n');
  expect(outcomes, said).toEqual(['serves', 'serves', 'serves']);
  const answers = await Promise.all(owns.map(({ settings }) => answerOf(settings['PORT'] ?? '')));
  expect(answers).toEqual([answer, answer, answer]);
  const { seed, digest } = checkSeed({ directory: 'test/fictional/seed', sourcesDirectory: null });
  expect(await digestOf(graph)).toBe(graphDigest(graphOfSeed(seed, digest)));
  await graph.close();
});
