import cors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { browserStyle } from './browserStyle.ts';
import { renderGuide } from './renderGuide.ts';

/**
 * `/browser-guide/guide.html` and `/browser-guide/style.grass`, for Neo4j Browser. Browser is a page of another origin
 * (another port) and reads them by script, so these two, which hold nothing of a user's, may be read from anywhere.
 * Wants to be registered under the prefix `/browser-guide`, or the preflight would answer for every path.
 */
export const browserGuideRoutes: FastifyPluginAsync = async (app) => {
  await app.register(cors, { origin: '*', methods: ['GET'] });
  app.get('/guide.html', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderGuide(originForBrowser(request))),
  );
  app.get('/style.grass', (_request, reply) => reply.type('text/plain; charset=utf-8').send(browserStyle()));
};

/** Browser takes guides and styles from the host `localhost` without asking its settings, but not from 127.0.0.1. */
function originForBrowser({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host.replace(/^(127\.0\.0\.1|\[::1\])(?=:|$)/, 'localhost')}`;
}
