import { afterEach, expect, it } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { newDataset, startTestServer } from './startTestServer.ts';

const refusal = '200 questions wait already (MAX_WAITING). Try again shortly.';
const dataset = newDataset();
let server: WebServer | null = null;

const start = async () =>
  (server = await startTestServer({ dataset, admission: () => ({ ready: false, reason: refusal }) }));

afterEach(async () => {
  await server?.close();
});

it('refuses a question before it reads its body', async () => {
  const { inject } = await start();
  const headers = { 'content-type': 'application/json' };
  const answer = await inject({ method: 'POST', url: '/graphql', headers, payload: '{ no JSON' });
  expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toEqual([
    503,
    '2',
    { errors: [{ message: refusal, extensions: { code: 'UNAVAILABLE' } }] },
  ]);
});

it.each(['/', '/ask/Greeting.json?name=Ada', '/mcp', '/graphql?query={__typename}'])(
  'refuses %s without a question to the graph',
  async (url) => {
    dataset.looks = 0;
    const answer = await (await start()).inject(url);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
    expect(answer.body).toContain(refusal);
    expect(dataset.looks).toBe(0);
  },
);

it.each(['/livez', '/readyz'])('is alive and ready all the same: %s', async (url) => {
  expect((await (await start()).inject(url)).statusCode).toBe(200);
});
