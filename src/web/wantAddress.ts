import { createServer } from 'node:net';
import { listenError } from './listenError.ts';

/**
 * Makes sure that a server can listen there, before anything is begun for it; another may still take the address before
 * it is used. Fails with a `ListenError`.
 */
export async function wantAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  const cause = await new Promise<unknown>((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port }, () => server.close(resolve));
  });
  if (cause !== undefined) throw await listenError(host, port, cause);
}
