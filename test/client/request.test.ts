import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import {
  type AnswerError,
  PolicyInForceOnDocument,
  request,
  RequestError,
  TextsThatBreakOffDocument,
} from '../../src/client/client.ts';
import { anyFreePort } from '../server.ts';

const variables = { issue: 'issue:honour-detainers', asOf: '2012-12-06' };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that gives one answer to everything; what it was asked is kept. */
async function answering(body: string, status = 200) {
  const asked: { readonly headers: IncomingMessage['headers']; readonly body: unknown }[] = [];
  const port = await anyFreePort();
  const started = createServer((message, response) => {
    let text = '';
    message.on('data', (chunk: Buffer) => (text += chunk.toString()));
    message.on('end', () => {
      asked.push({ headers: message.headers, body: JSON.parse(text) });
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  }).listen(port, '127.0.0.1');
  server = started;
  await new Promise((resolve) => started.once('listening', resolve));
  return { address: `http://127.0.0.1:${port}/graphql`, asked };
}

async function failureOf(request: Promise<unknown>): Promise<RequestError> {
  const error: unknown = await request.catch((reason: unknown) => reason);
  if (error instanceof RequestError) return error;
  throw new Error('it did not fail with a RequestError', { cause: error });
}

it('posts the document, the variables and more headers, and gives the data', async () => {
  const { address, asked } = await answering('{"data":{"policyInForce":[]}}');
  const headers = { authorization: 'Bearer x' };
  const answer = await request(address, PolicyInForceOnDocument, variables, { headers });
  expect(answer).toEqual({ policyInForce: [] });
  expect(asked).toMatchObject([
    {
      headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
      body: { query: expect.stringContaining('query policyInForceOn(') as string, variables },
    },
  ]);
});

it('sends no variables where none are given and none are wanted', async () => {
  const { address, asked } = await answering('{"data":{"articles":[],"gaps":[]}}');
  await request(address, TextsThatBreakOffDocument);
  expect(asked[0]?.body).toEqual({ query: TextsThatBreakOffDocument.toString() });
});

it('throws what the server complains of, message by message, and no half answer', async () => {
  const errors: AnswerError[] = [
    { message: '"asOf" is no day.', extensions: { code: 'BAD_USER_INPUT' } },
    { message: 'The graph is away.', path: ['policyInForce'] },
  ];
  const { address } = await answering(JSON.stringify({ data: { policyInForce: null }, errors }), 503);
  const error = await failureOf(request(address, PolicyInForceOnDocument, variables));
  expect(error.message).toBe('"asOf" is no day.\nThe graph is away.');
  expect(error).toMatchObject({ errors, status: 503 });
});

it.each(['<html></html>', '[]', 'null', '{"errors":"all"}', '{}'])(
  'takes %s for no answer of GraphQL',
  async (body) => {
    const { address } = await answering(body, 404);
    const error = await failureOf(request(address, PolicyInForceOnDocument, variables));
    expect(error.message).toBe(`${address} answered 404, and not as a GraphQL server.`);
  },
);

it('says so where nothing answers', async () => {
  const address = `http://127.0.0.1:${await anyFreePort()}/graphql`;
  const error = await failureOf(request(address, PolicyInForceOnDocument, variables));
  expect(error).toMatchObject({ status: null, errors: [] });
  expect(error.message).toBe(`Nothing answers at ${address}. Is the API running there?`);
});

it('gives up when it is told to', async () => {
  const { address } = await answering('{"data":{"policyInForce":[]}}');
  const asked = request(address, PolicyInForceOnDocument, variables, { signal: AbortSignal.abort() });
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});
