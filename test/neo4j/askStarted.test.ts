import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, inject, it } from 'vitest';
import { askOnce, askStarted } from '../../src/neo4j/askOnce.ts';

it('asks a server that has just started until it answers', async () => {
  const { uri, user, password, database } = inject('neo4j');
  const { hostname, port } = new URL(uri);
  let connections = 0;
  // Too busy for the first two, then the real one.
  const busy = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    if (connections <= 2) return void socket.destroy();
    const real = connect(Number(port), hostname);
    real.on('error', () => socket.destroy());
    socket.pipe(real).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const address = { uri: `bolt://127.0.0.1:${(busy.address() as AddressInfo).port}`, user, password, database };
  try {
    expect((await askOnce(address)).code).toBe('UNAVAILABLE');
    connections = 0;
    expect(await askStarted(address)).toEqual({ code: 'ANSWERED', message: '' });
  } finally {
    busy.close();
  }
});
