import type { FastifyPluginCallback } from 'fastify';

/** Whether questions can be answered, and why (not): "The seed is loaded." */
export interface Readiness {
  readonly ready: boolean;
  readonly reason: string;
  /** How many of the named operations Neo4j has planned since the start, of how many: until then some are slower. */
  readonly plans?: Plans;
}

export interface Plans {
  readonly known: number;
  readonly wanted: number;
}

/**
 * `/livez`: 200 while the process answers at all; restart it when this fails. `/readyz`: 200 once questions can be
 * answered, else 503 with the reason; send no questions while this fails. It never waits for plans, and tells of them.
 */
export function healthRoutes(readiness: () => Readiness): FastifyPluginCallback {
  return (app, _options, done) => {
    app.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    app.get('/livez', () => ({ alive: true }));
    app.get('/readyz', (_request, reply) => {
      const { ready, reason, plans } = readiness();
      if (!ready) reply.code(503).header('retry-after', '2');
      return { ready, reason, ...(plans === undefined ? {} : { plans }) };
    });
    done();
  };
}
