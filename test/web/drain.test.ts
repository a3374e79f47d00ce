import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { startTestServer } from './startTestServer.ts';

test('a stop under load fails no request: unready, every connection let go, all that is asked answered', async () => {
  const server = await startTestServer({ limits: { bodyBytes: 2_000, requestTimeoutMs: 10_000 } });
  const { url, port } = await server.listen('127.0.0.1', 0);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const seen: (number | string)[] = [];
  let asking = true;

  /** One client of eight, each on a connection that it keeps, as load balancers do. */
  async function client(): Promise<void> {
    while (asking) {
      const path = '/graphql?query=%7Bslow(ms%3A20)%7D';
      const options = { port, host: '127.0.0.1', path, agent, headers: { 'apollo-require-preflight': 'true' } };
      seen.push(
        await new Promise<number | string>((resolve) => {
          get(options, (answer) => {
            answer.resume();
            answer.on('end', () => {
              resolve(answer.statusCode ?? 0);
            });
          }).on('error', ({ message }) => {
            resolve(message);
          });
        }),
      );
      const { status } = await fetch(`${url}/readyz`).catch(() => ({ status: 503 }));
      if (status === 503) asking = false;
    }
  }

  const clients = Array.from({ length: 8 }, client);
  while (seen.length < 16) await new Promise((resolve) => setTimeout(resolve, 20));
  await server.drain(500);
  await server.close(5_000);
  await Promise.all(clients);
  expect(seen.filter((status) => status !== 200)).toEqual([]);
});
