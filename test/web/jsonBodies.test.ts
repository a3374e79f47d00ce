import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { startTestServer } from './startTestServer.ts';

let server: WebServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

function ask(type: string, payload: Buffer) {
  return server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });
}

const body = JSON.stringify({ query: '{ greeting(name: "Zoë") { text } }' });
const answer = { data: { greeting: { text: 'Hello Zoë' } } };

test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"; q=1'])(
  'a body of the type %s is read as UTF-8',
  async (type) => {
    expect((await ask(type, Buffer.from(body))).json()).toEqual(answer);
  },
);

test.each(['iso-8859-1', 'utf-16', 'utf-8859'])('a body that says charset=%s is 415', async (charset) => {
  const answered = await ask(`application/json; charset=${charset}`, Buffer.from(body));
  expect([answered.statusCode, answered.json()]).toMatchObject([
    415,
    {
      errors: [
        { message: `The body says charset=${charset}, expected utf-8.`, extensions: { code: 'BAD_USER_INPUT' } },
      ],
    },
  ]);
});

test('a body that says UTF-8 and is not is 400, and asks nothing', async () => {
  const answered = await ask('application/json; charset=utf-8', Buffer.from(body, 'latin1'));
  expect([answered.statusCode, answered.json()]).toMatchObject([
    400,
    { errors: [{ message: 'The body is not in UTF-8, which JSON is in.' }] },
  ]);
});

test.each(['', '{', '[1'])('a body that is no JSON (%j) is 400', async (text) => {
  expect((await ask('application/json', Buffer.from(text))).statusCode).toBe(400);
});

test('no page may stand in a frame, told in both ways', async () => {
  const { headers } = await server.inject('/');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
