import { Readable } from 'node:stream';
import cors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { addVary } from './addVary.ts';
import { corsOrigin } from './corsOrigin.ts';
import { errorAnswer } from './errorAnswer.ts';
import type { Readiness } from './healthRoutes.ts';
import { mayRead } from './mayRead.ts';

export interface McpRouteOptions {
  /** Answers a request of the Model Context Protocol with its body. */
  readonly answer: (request: Request, body: unknown) => Promise<Response>;
  readonly admission: () => Readiness;
  /** Origins whose pages may ask from a browser; `*` stands for all. */
  readonly corsOrigins: readonly string[];
}

/**
 * `/mcp`: the Model Context Protocol over HTTP, without sessions. Wants to be registered under that prefix, or the
 * preflight would answer for every path. A page of another site that the user visits must not ask in the user's name,
 * so its origin is looked at as for tables; the host is looked at for all routes.
 */
export const mcpRoutes: FastifyPluginAsync<McpRouteOptions> = async (app, { answer, admission, corsOrigins }) => {
  if (corsOrigins.length > 0) {
    await app.register(cors, { origin: corsOrigin(corsOrigins), methods: ['GET', 'POST', 'DELETE'] });
  }
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/',
    prefixTrailingSlash: 'no-slash',
    handler: async (request, reply) => {
      addVary(reply.header('cache-control', 'no-store'), 'origin');
      if (!mayRead(request, corsOrigins)) {
        const message =
          'A page of another site may not ask this: CORS_ORIGINS of this server does not name its origin.';
        return reply.code(403).send(errorAnswer('BAD_USER_INPUT', message));
      }
      const { ready, reason } = admission();
      if (!ready) return reply.code(503).header('retry-after', '2').send(errorAnswer('UNAVAILABLE', reason));
      return send(reply, await answer(webRequest(request, reply), request.body));
    },
  });
};

/** The request as the web has it; it ends when the caller hangs up. */
function webRequest({ method, headers, protocol, host, url }: FastifyRequest, reply: FastifyReply): Request {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    gone.abort();
  });
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Request(`${protocol}://${host}${url}`, { method, headers: pairs, signal: gone.signal });
}

function send(reply: FastifyReply, { status, headers, body }: Response): FastifyReply {
  reply.code(status);
  for (const [name, value] of headers) if (name !== 'content-length') reply.header(name, value);
  return reply.send(body === null ? null : Readable.from(body));
}
