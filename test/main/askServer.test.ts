import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { askServer } from '../../src/main/askServer.ts';

const question = { name: 'Greeting', given: [], format: 'csv', list: null } as const;

/** What a server gives that answers its first requests so, and then with a table; and what is said meanwhile. */
async function asked(...first: readonly RequestListener[]) {
  let requests = 0;
  const server = createServer((request, response) => {
    const answer = first[requests];
    requests += 1;
    if (answer === undefined) response.end('key,name\n');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const said: string[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const answer = await askServer(url, question, AbortSignal.timeout(10_000), (line) => said.push(line));
    return { text: answer?.text, said, requests };
  } catch (error) {
    return { refused: (error as Error).message, said, requests };
  } finally {
    server.close();
  }
}

const refusing =
  (status: number, message: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(JSON.stringify({ errors: [{ message }] }));
const tooLong = refusing(503, 'The question took too long.', { 'retry-after': '0' });

it('asks once more where the server says when', async () => {
  expect(await asked(tooLong)).toEqual({
    text: 'key,name\n',
    said: ['The question took too long. Asking once more.'],
    requests: 2,
  });
});

it('asks twice at most, and at once tells what is wrong with the question', async () => {
  expect(await asked(tooLong, tooLong)).toMatchObject({ refused: 'The question took too long.', requests: 2 });
  expect(await asked(refusing(400, 'There is no such question.'))).toEqual({
    refused: 'There is no such question.',
    said: [],
    requests: 1,
  });
  expect(await asked(refusing(429, 'Too many.', { 'retry-after': '60' }))).toMatchObject({ refused: 'Too many.' });
});
