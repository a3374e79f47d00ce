import { createServer } from 'node:net';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';

const attempts = 50;

/** The first port from the preferred one on that nobody on this machine listens on, and that is not `except`. */
export async function freePort(preferred: number, except: number | null): Promise<number> {
  for (let port = preferred; port < preferred + attempts && port < 65_536; port += 1) {
    if (port !== except && (await isFree(port))) return port;
  }
  throw new Neo4jUnavailable([
    lackHere(
      `no port is free from ${preferred} to ${preferred + attempts - 1}`,
      'Choose others by NEO4J_BOLT_PORT and NEO4J_HTTP_PORT',
    ),
  ]);
}

/** Tries to listen: the only sure way to know. A port may still be taken between this and its use. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
