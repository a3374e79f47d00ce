import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Random } from '../operations/Random.ts';
import { emptyWholly, openTestGraph } from '../seed/testGraph.ts';
import { startFaultyProxy, kinds, type FaultyProxy } from './faultyProxy.ts';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

const queryTimeout = 3_000;
/** So many questions hang before the next is refused; the cells ask three at once. */
const running = 8;
/** What a request may take beside the time of the graph, and what a busy machine may add. */
const deadline = queryTimeout + 5_000 + 3_000;

let proxy: FaultyProxy;
let own: Awaited<ReturnType<typeof ownSettings>>;
let program: Program;

beforeAll(async () => {
  const { uri, user, password, database } = inject('neo4j');
  const { hostname, port } = new URL(uri);
  // What another test has loaded would not be taken out without consent, and so be served instead.
  const graph = await openTestGraph();
  await emptyWholly(graph);
  await graph.close();
  proxy = await startFaultyProxy({ host: hostname, port: Number(port) }, new Random(20_261_130));
  own = await ownSettings();
  program = startProgram('serve', [], {
    ...own.settings,
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    NEO4J_SHARED: 'true',
    SEED_DIR: 'test/fictional/seed',
    QUERY_TIMEOUT_MS: `${queryTimeout}`,
    DRAIN_MS: '0',
    MAX_RUNNING: `${running}`,
    MAX_WAITING: '0',
  });
  await program.says(/Ctrl-C stops it/);
  await rightAnswer();
}, 180_000);

afterAll(async () => {
  program.signal('SIGTERM');
  await program.ended;
  await proxy.stop();
  await own.remove();
}, 60_000);

const body = JSON.stringify({ query: '{ person(id: "person:ilse-varn") { name claims { totalCount } } }' });
const right = '{"data":{"person":{"name":"Ilse Varn","claims":{"totalCount":3}}}}\n';

/** What comes back of a question, or of what is none. */
async function post(text: string): Promise<string> {
  const url = `http://127.0.0.1:${own.settings['PORT'] ?? ''}/graphql`;
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: text })).text();
}

/** What a question is answered with: the text, or the code of its error. */
async function ask(): Promise<string> {
  const text = await post(body);
  const { errors } = JSON.parse(text) as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return errors?.[0]?.extensions.code ?? text;
}

async function rightAnswer(): Promise<void> {
  while ((await ask()) !== right) await wait(100);
}

const cells = (['connect', 'handshake', 'query'] as const).flatMap((moment) =>
  kinds.map((kind) => [kind, moment] as const),
);

it.each(cells)(
  '%s at %s: the right answer or a typed error in time, and then the right answer',
  async (kind, moment) => {
    proxy.spoil(kind, moment);
    if (moment !== 'query') proxy.endAll();
    const start = performance.now();
    const answers = await Promise.all([ask(), ask(), wait(500).then(ask)]);
    const took = performance.now() - start;
    const hits = proxy.heal();
    await rightAnswer();
    const back = performance.now() - start - took;
    const told = answers.map((each) => (each === right ? 'right' : each));
    console.log(
      `${kind} at ${moment}: ${told.join(', ')} in ${Math.round(took)} ms, ${hits} hit, well after ${Math.round(back)} ms`,
    );
    expect(hits).toBeGreaterThan(0);
    expect(told.filter((each) => !['right', 'UNAVAILABLE', 'TIMED_OUT'].includes(each))).toEqual([]);
    expect(took).toBeLessThan(deadline);
    expect(back).toBeLessThan(deadline);
  },
);

it('where as many hang as may be worked on and wait, the next is refused before its body is read', async () => {
  expect(await post('{ no JSON')).not.toContain('MAX_WAITING');
  proxy.spoil('hang', 'query', running);
  const hanging = Promise.all(Array.from({ length: running }, ask));
  await expect.poll(() => post('{ no JSON'), { interval: 20, timeout: 1_500 }).toContain('MAX_WAITING');
  expect((await hanging).filter((each) => !['UNAVAILABLE', 'TIMED_OUT'].includes(each))).toEqual([]);
  proxy.heal();
  await rightAnswer();
});
