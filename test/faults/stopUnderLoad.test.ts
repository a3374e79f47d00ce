import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

let own: Awaited<ReturnType<typeof ownSettings>>;
let program: Program;

beforeAll(async () => {
  own = await ownSettings();
  program = startProgram('serve', [], { ...own.settings, QUERY_TIMEOUT_MS: '60000', DRAIN_MS: '2000' });
  await program.says(/Ctrl-C stops it/);
}, 240_000);

afterAll(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await own.remove();
});

const url = (path: string) => `http://127.0.0.1:${own.settings['PORT'] ?? ''}${path}`;
const body = JSON.stringify({ query: '{ person(id: "person:lee-baca") { name } }' });

/** On a busy machine a client may come back when nobody listens any more: what was not accepted did not fail. */
function unlessRefused(answer: Promise<Response>): Promise<Response | null> {
  return answer.catch((error: unknown) => {
    const cause = error instanceof TypeError ? error.cause : null;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') return null;
    throw error;
  });
}

it('fails none of the requests of eight clients who ask until they hear that it is not ready, and ends with 0', async () => {
  const answers: string[] = [];
  async function client(): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    while ((await unlessRefused(fetch(url('/readyz'))))?.status === 200) {
      const answer = await unlessRefused(fetch(url('/graphql'), { method: 'POST', headers, body }));
      if (answer !== null) answers.push(`${answer.status} ${await answer.text()}`);
    }
  }
  const clients = Array.from({ length: 8 }, client);
  await wait(2_000);
  program.signal('SIGTERM');
  await Promise.all(clients);
  expect(await program.ended).toBe(0);
  expect([...new Set(answers)]).toEqual(['200 {"data":{"person":{"name":"Lee Baca"}}}\n']);
}, 120_000);
