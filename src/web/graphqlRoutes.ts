import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  ContextConfigDefault,
  FastifyBaseLogger,
  FastifyPluginCallback,
  FastifyRequest,
  FastifySchema,
  FastifyTypeProviderDefault,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { errorAnswer } from './errorAnswer.ts';
import type { GraphiqlPage } from './graphiqlPage.ts';
import type { Readiness } from './healthRoutes.ts';

/** What a GraphQL request brings along for the context that `api` makes of it. */
export interface WebRequest {
  /** Stands in our log and, for inner errors, in the answer. */
  readonly id: string;
  /** Aborted when the caller goes away or the time is up. */
  readonly signal: AbortSignal;
}

/**
 * The integration's function for one context. All eight type arguments stand here because its other overload, for
 * servers without a context, takes fewer: only so does TypeScript know which of the two is meant.
 */
type ApolloHandler<Context extends object> = typeof fastifyApolloHandler<
  Context,
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  ContextConfigDefault,
  FastifySchema,
  FastifyTypeProviderDefault,
  FastifyBaseLogger
>;

/** The GraphQL side as `api` hands it over: a started server, and how a request's context is made. */
export interface GraphqlHandler<Context extends object> {
  readonly server: Parameters<ApolloHandler<Context>>[0];
  readonly context: (request: WebRequest) => Promise<Context>;
}

/**
 * `/graphql`: the GraphiQL page for a person's browser, GraphQL over HTTP for everybody else. Before the seed is loaded
 * questions get 503, since "not there" would be a wrong answer then.
 */
export function graphqlRoutes<Context extends object>(
  { server, context }: GraphqlHandler<Context>,
  page: GraphiqlPage,
  readiness: () => Readiness,
): FastifyPluginCallback {
  return (app, _options, done) => {
    // Apollo says itself what it thinks of a body; a form or a plain text must not reach it unparsed.
    app.removeContentTypeParser('text/plain');
    app.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      preHandler: async (request, reply) => {
        reply.header('vary', 'accept');
        if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(page.html);
        const { ready, reason } = readiness();
        if (!ready) return reply.code(503).header('retry-after', '2').send(errorAnswer('UNAVAILABLE', reason));
      },
      handler: fastifyApolloHandler(server, { context: ({ id, signal }) => context({ id, signal }) }),
    });
    done();
  };
}

/** A browser's address bar asks for `text/html` by name; GraphQL clients and `curl` do not. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true;
}
