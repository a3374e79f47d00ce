import type { FastifyPluginCallback } from 'fastify';
import { errorAnswer } from './errorAnswer.ts';
import { isFromHere } from './isFromHere.ts';

export interface MetricsRouteOptions {
  /** Whether requests bring a token: then whoever has one may ask from elsewhere, too. */
  readonly tokened: boolean;
  /** How this server is doing, as Prometheus reads it. */
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** `/metrics`, for whoever is on this machine, or has a token. */
export const metricsRoutes: FastifyPluginCallback<MetricsRouteOptions> = (app, { metrics, tokened }, done) => {
  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!tokened && !isFromHere(request)) {
      const message = 'The metrics are told on the machine of this server alone, or to who has a token (TOKENS_FILE).';
      return reply.code(403).send(errorAnswer('BAD_USER_INPUT', message));
    }
    const { type, text } = await metrics();
    return reply.type(type).send(text);
  });
  done();
};
