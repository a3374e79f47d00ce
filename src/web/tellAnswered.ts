import type { FastifyInstance } from 'fastify';
import { pathAsked } from './pathAsked.ts';

/** A request when it is over. It says nothing of what was asked: no query string, no header, no body. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  /** As it was asked, shortened. */
  readonly path: string;
  /** Its pattern, such as `/ask/:file`; null where there is nothing at the path. */
  readonly route: string | null;
  /** 499 where the caller went before he was answered. */
  readonly status: number;
  /** From its first byte to the last of its answer. */
  readonly milliseconds: number;
  /** The names of its GraphQL operations, shortened. */
  readonly operations: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The names of the operations that it asked so far. */
    operations: Set<string>;
  }
}

/** What is longer is cut. */
const mostCharacters = 200;

/**
 * Tells of each request once, when its answer is sent or its caller has gone: Fastify's `onResponse` is silent about
 * these. Must be called before any route is added.
 */
export function tellAnswered(app: FastifyInstance, tell: (request: AnsweredRequest) => void): void {
  app.decorateRequest('operations');
  app.addHook('onRequest', async (request, reply) => {
    request.operations = new Set();
    reply.raw.once('close', () => {
      tell({
        id: request.id,
        method: request.method,
        path: pathAsked(request).slice(0, mostCharacters),
        route: request.routeOptions.url ?? null,
        status: reply.raw.writableFinished ? reply.statusCode : 499,
        milliseconds: Math.round(reply.elapsedTime),
        operations: [...request.operations].map((name) => name.slice(0, mostCharacters)),
      });
    });
  });
}
