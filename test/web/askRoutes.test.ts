import { expect, it } from 'vitest';
import { startTestServer } from './startTestServer.ts';

const asked = '/ask/Greeting.csv?name=Ada';

it('answers a plain GET with rows, with ways to the tables, and with what to know beside them', async () => {
  const server = await startTestServer();
  const { statusCode, headers, body } = await server.inject(asked);
  expect([statusCode, body]).toEqual([200, "id,text\r\nperson:ada,'=Hello\r\n"]);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['link']).toBe('</ask/Greeting.csv?name=Ada&list=greeting>; rel="alternate"; title="greeting"');
  expect(decodeURI(String(headers['policytrail-warnings']))).toBe('["It is “late”."]');
  await server.close();
});

it('answers an address that was kept of a version, and says so where the dataset is another now', async () => {
  const server = await startTestServer();
  const { statusCode, headers, body } = await server.inject('/ask/Greeting.json?name=Ada&version=0a1b');
  const warning = 'This address was kept of version 0a1b, and this is one: /changes?since=0a1b says what changed.';
  expect([statusCode, (JSON.parse(body) as { warnings: unknown }).warnings]).toEqual([200, ['It is “late”.', warning]]);
  expect(decodeURI(String(headers['policytrail-warnings']))).toContain(warning);
  const same = await server.inject('/ask/Greeting.json?name=Ada&version=one');
  expect((JSON.parse(same.body) as { warnings: unknown }).warnings).toEqual(['It is “late”.']);
  await server.close();
});

it('puts a byte order mark before CSV where it is asked for, for spreadsheets', async () => {
  const server = await startTestServer();
  const marked = await server.inject(`${asked}&bom=true`);
  expect([...marked.rawPayload.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  expect((await server.inject(asked)).rawPayload[0]).toBe(0x69);
  await server.close();
});

it('leads on from a page that was asked for', async () => {
  const server = await startTestServer({ nextCursor: 'c5' });
  const { headers } = await server.inject('/ask/Greeting.csv?name=Ada&after=c0');
  expect(headers['link']).toContain(', </ask/Greeting.csv?name=Ada&after=c5>; rel="next"');
  await server.close();
});

it('leads who gives no variable to the example', async () => {
  const server = await startTestServer();
  const { statusCode, headers } = await server.inject('/ask/Greeting.json?list=greeting');
  expect([statusCode, headers.location]).toEqual([302, '/ask/Greeting.json?name=Eva+%26+Ada&list=greeting']);
  await server.close();
});

it.each([
  ['/ask/Greetin.csv', 404, 'There is no operation "Greetin". Did you mean "Greeting"?'],
  ['/ask/Greeting.xml', 404, '"Greeting.xml" has no table. Give Greeting.json, Greeting.csv or Greeting.txt.'],
])('says what is wrong with %s', async (url, status, message) => {
  const server = await startTestServer();
  const answer = await server.inject(url);
  expect([answer.statusCode, answer.json()]).toEqual([
    status,
    { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
  ]);
  await server.close();
});

it('lists the questions, each with an address that works', async () => {
  const server = await startTestServer();
  const { statusCode, headers, body } = await server.inject('/ask.json');
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  const questions = JSON.parse(body) as readonly { readonly name: string; readonly address: string }[];
  expect(questions.map(({ name, address }) => [name, address])).toEqual([
    ['Greeting', '/ask/Greeting.json?name=Eva+%26+Ada'],
  ]);
  const foreign = await server.inject({ url: '/ask.json', headers: { origin: 'https://evil.example' } });
  expect(foreign.statusCode).toBe(403);
  await server.close();
});

it('says that it cannot answer yet, and when to come again', async () => {
  const server = await startTestServer({ readiness: () => ({ ready: false, reason: 'The seed is being loaded.' }) });
  const { statusCode, headers } = await server.inject(asked);
  expect([statusCode, headers['retry-after']]).toEqual([503, '2']);
  await server.close();
});

it.each([
  ['another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, [], 403],
  ['a foreign origin', { origin: 'https://evil.example' }, [], 403],
  ['no origin to speak of', { origin: 'null' }, [], 403],
  ['a foreign origin that is not the one named', { origin: 'https://evil.example' }, ['https://own.example'], 403],
  [
    'the origin that is named',
    { origin: 'https://own.example', 'sec-fetch-site': 'cross-site' },
    ['https://own.example'],
    200,
  ],
  ['any origin where all are', { origin: 'https://evil.example' }, ['*'], 200],
  ['a person who follows a link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, [], 200],
  ['a page of this machine at another port', { origin: 'http://localhost:3000', host: 'localhost:4000' }, [], 403],
  ['a page of its own', { origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' }, [], 200],
] as const)('lets %s read, or not', async (_who, headers, corsOrigins, status) => {
  const server = await startTestServer({ corsOrigins });
  const answer = await server.inject({ url: asked, headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['vary']).toMatch(/origin/i);
  await server.close();
});
