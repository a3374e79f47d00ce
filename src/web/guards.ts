import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addVary } from './addVary.ts';
import { errorAnswer } from './errorAnswer.ts';
import type { Tokens } from './tokens.ts';

/** What a request must pass before anything is done for it. */
export interface Guards {
  /** Null where whoever reaches this server may ask. */
  readonly tokens: Tokens | null;
  /** Null where everybody may ask as often as he likes. */
  readonly ratePerMinute: number | null;
}

/**
 * Lets through so many requests of a client a minute, and of these only those that bring a token; first the rate, so
 * that nobody tries tokens faster. Who looks whether the server is up is always let through, and so is a browser's
 * question before a request of another site's page: it has no token yet. Must be called before any route is added.
 */
export function setGuards(app: FastifyInstance, { tokens, ratePerMinute }: Guards): void {
  const limiter = ratePerMinute === null ? null : new RateLimiterMemory({ points: ratePerMinute, duration: 60 });
  app.addHook('onRequest', async (request, reply) => {
    if (isFree(request)) return;
    if (limiter !== null) {
      const waitMs = await waitOf(limiter, clientOf(request.ip));
      if (waitMs !== null) return refuseHasty(reply, ratePerMinute ?? 0, waitMs);
    }
    if (tokens !== null && !tokens.has(request.headers.authorization)) return refuseStranger(request, reply);
  });
}

function isFree({ method, headers, routeOptions }: FastifyRequest): boolean {
  const isPreflight =
    method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
  return isPreflight || routeOptions.url === '/livez' || routeOptions.url === '/readyz';
}

/** Milliseconds until this client may ask again; null where he may now. */
async function waitOf(limiter: RateLimiterMemory, client: string): Promise<number | null> {
  try {
    await limiter.consume(client);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.msBeforeNext;
    throw error;
  }
}

/** Whoever has an address of version 6 has 2^64 of them: those of one network count as one client. */
function clientOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [, embedded] = /^::ffff:([\d.]+)$/i.exec(ip) ?? [];
  if (embedded !== undefined) return embedded;
  const [head = '', tail] = ip.split('::');
  const before = head.split(':').filter((each) => each !== '');
  const after = (tail ?? '').split(':').filter((each) => each !== '');
  const between = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: between }, () => '0'), ...after].slice(0, 4).join(':');
}

function refuseHasty(reply: FastifyReply, most: number, waitMs: number): FastifyReply {
  const seconds = Math.ceil(waitMs / 1_000);
  const message = `These are more than ${most} requests a minute (RATE_PER_MINUTE). Ask again in ${seconds} s.`;
  return reply.code(429).header('retry-after', seconds).send(errorAnswer('TOO_MANY_REQUESTS', message));
}

function refuseStranger(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const given = request.headers.authorization === undefined ? 'none is given' : 'the one that is given is none of them';
  const message = `This server wants a token, and ${given}. Send authorization: Bearer …, or it as a password.`;
  addVary(reply.header('cache-control', 'no-store'), 'authorization');
  return reply
    .code(401)
    .header('www-authenticate', ['Bearer realm="policytrail"', 'Basic realm="policytrail", charset="UTF-8"'])
    .send(errorAnswer('UNAUTHENTICATED', message));
}
