import cors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { BrowserPlaces } from './browserQuestion.ts';
import { browserStyle } from './browserStyle.ts';
import { corsOrigin } from './corsOrigin.ts';
import { renderGuide } from './renderGuide.ts';
import { savedQueries } from './savedQueries.ts';

interface BrowserGuideOptions {
  /** What the questions of the guide are asked of. */
  readonly places: BrowserPlaces;
  readonly corsOrigins: readonly string[];
}

const thisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * `/browser-guide/guide.html`, `saved-queries.zip` and `style.grass`, for Neo4j Browser. Browser is a page of another
 * origin (another port) and reads them by script. The style holds nothing of a user's, so it may be read from anywhere.
 * The guide names ids of the user's seed, so only pages of this machine read it, and those of origins that the settings
 * name. Wants to be registered under the prefix `/browser-guide`, or the preflight would answer for every path.
 */
export const browserGuideRoutes: FastifyPluginAsync<BrowserGuideOptions> = async (app, { places, corsOrigins }) => {
  const readers = corsOrigin(corsOrigins, thisMachine);
  await app.register(cors, {
    delegator: ({ url }, tell) => {
      tell(null, { origin: url.endsWith('/style.grass') ? '*' : readers, methods: ['GET'] });
    },
  });
  app.get('/guide.html', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderGuide(originForBrowser(request), places)),
  );
  app.get('/saved-queries.zip', (_request, reply) =>
    reply
      .type('application/zip')
      .header('content-disposition', 'attachment; filename="policytrail-queries.zip"')
      .send(savedQueries(places)),
  );
  app.get('/style.grass', (_request, reply) => reply.type('text/plain; charset=utf-8').send(browserStyle()));
};

/** Browser takes guides and styles from the host `localhost` without asking its settings, but not from 127.0.0.1. */
function originForBrowser({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host.replace(/^(127\.0\.0\.1|\[::1\])(?=:|$)/, 'localhost')}`;
}
