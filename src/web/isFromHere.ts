import type { FastifyRequest } from 'fastify';

/**
 * Whether a request comes from this machine. One that a proxy hands on does not, though the proxy may stand beside us:
 * unless it is known (TRUST_PROXY), it is not known for whom it asks.
 */
export function isFromHere({ ip, socket, headers }: FastifyRequest): boolean {
  const isHandedOn = ip === socket.remoteAddress && (headers['x-forwarded-for'] ?? headers.forwarded) !== undefined;
  return !isHandedOn && (ip === '::1' || ip.replace('::ffff:', '').startsWith('127.'));
}
