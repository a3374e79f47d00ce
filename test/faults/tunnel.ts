import { connect, type Socket } from 'node:net';

/**
 * Leads a connection on to a server: where one end closes, the other does. What is said is carried by the caller.
 *
 * @param open gets both ends, for as long as they are open
 */
export function tunnelTo(target: { host: string; port: number }, client: Socket, open: Set<Socket>): Socket {
  const upstream = connect(target);
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open.delete(socket);
      other.destroy();
    });
  }
  return upstream;
}
