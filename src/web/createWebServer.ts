import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import { addVary } from './addVary.ts';
import { addressAsked } from './addressAsked.ts';
import { answerFailures } from './answerFailures.ts';
import { askRoutes, type AskRouteOptions } from './askRoutes.ts';
import { browserGuideRoutes } from './browserGuideRoutes.ts';
import type { Contract } from '../api/contract.ts';
import type { AskDocument } from '../api/askDocument.ts';
import type { BrowserPlaces } from './browserQuestion.ts';
import { setDeadline } from './deadline.ts';
import { errorAnswer } from './errorAnswer.ts';
import { isForeignHost } from './foreignHost.ts';
import { setGuards, type Guards } from './guards.ts';
import { graphiqlPage, type OpeningQuestion } from './graphiqlPage.ts';
import { graphiqlRoutes } from './graphiqlRoutes.ts';
import { graphqlRoutes, type GraphqlHandler } from './graphqlRoutes.ts';
import { healthRoutes, type Readiness } from './healthRoutes.ts';
import { listenError, urlOf } from './listenError.ts';
import type { ShapeMap } from './map/drawShapes.ts';
import { metricsRoutes, type MetricsRouteOptions } from './metricsRoutes.ts';
import { mcpRoutes, type McpRouteOptions } from './mcpRoutes.ts';
import { pageRoutes } from './pageRoutes.ts';
import { errorPage } from './pages/errorPage.tsx';
import { boards } from './boards/boards.ts';
import { pages } from './pages/pages.ts';
import { islandScript, readStyleSheet } from './pages/keptFile.ts';
import type { Featured, Site } from './pages/visit.ts';
import { withoutLastSlash } from './pathAsked.ts';
import { readJsonBodies } from './readJsonBodies.ts';
import { givenRequestId, requestIdHeader } from './requestId.ts';
import { sendPage } from './sendPage.ts';
import { tellAnswered, type AnsweredRequest } from './tellAnswered.ts';

export interface WebServerOptions {
  readonly graphql: GraphqlHandler;
  /** The named operations as tables. */
  readonly tables: Pick<AskRouteOptions, 'ask' | 'describe' | 'operations'>;
  /** The Model Context Protocol. */
  readonly mcp: McpRouteOptions['answer'];
  readonly readiness: () => Readiness;
  /** Whether a question that comes now is taken: a server may be ready and have more to do than it can. */
  readonly admission: () => Readiness;
  /** Is told of each request when it is answered, or its caller has gone. */
  readonly answered: (request: AnsweredRequest) => void;
  /** What `/metrics` says. */
  readonly metrics: MetricsRouteOptions['metrics'];
  readonly limits: {
    /** The largest body that is read, in bytes. */
    readonly bodyBytes: number;
    /** From the first byte of a request to the first of its answer; in milliseconds. */
    readonly requestTimeoutMs: number;
  };
  readonly logger: FastifyBaseLogger;
  /** What GraphiQL opens with. */
  readonly question: OpeningQuestion;
  /** What the questions of the guide for Neo4j Browser are asked of. */
  readonly places: BrowserPlaces;
  /** What pages say of this server, and how they ask their named operations. */
  readonly pages: {
    readonly site: Site;
    readonly ask: AskDocument;
    readonly featured: Featured | null;
    /** The map of the seed's places; null where it names no shapes. */
    readonly map: () => ShapeMap | null;
    readonly contract: Contract;
    /** The address that opens Neo4j Browser with this Cypher; null where none is served. */
    readonly browserUrl: (cypher: string) => string | null;
  };
  /** Origins whose pages may ask from a browser; `*` stands for all. */
  readonly corsOrigins: readonly string[];
  /** Names under which this server may be asked beside those of its address, in small letters. */
  readonly allowedHosts: readonly string[];
  readonly guards: Guards;
  /** Addresses or networks of proxies in front: what they say of who asks is believed. */
  readonly trustedProxies: readonly string[];
}

export interface WebServer {
  /**
   * Starts to answer. Port 0 takes a free one. Gives back the address as it is.
   * Throws a `ListenError` that says what to do, as when the port is taken.
   */
  readonly listen: (host: string, port: number) => Promise<{ readonly port: number; readonly url: string }>;
  /**
   * Says that it is not ready, and lets go of every connection with its next answer; goes on answering for so long that
   * whoever sends requests here has heard of it.
   */
  readonly drain: (ms: number) => Promise<void>;
  /**
   * Takes no new connection, lets the requests under way end, and is done. Connections that are still busy after
   * `withinMs` (default 5,000) are cut.
   */
  readonly close: (withinMs?: number) => Promise<void>;
  /** Answers a request without a network; for tests. */
  readonly inject: FastifyInstance['inject'];
}

/** Everything that this process serves over HTTP. It has no way of its own to the graph. */
export async function createWebServer(options: WebServerOptions): Promise<WebServer> {
  const { bodyBytes, requestTimeoutMs } = options.limits;
  const page = graphiqlPage(options.question);
  let listening: string | null = null;
  let closing = false;

  const app: FastifyInstance = fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => givenRequestId(request.headers[requestIdHeader]) ?? randomUUID(),
    bodyLimit: bodyBytes,
    requestTimeout: requestTimeoutMs,
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    // What a kept connection brings while the server closes was sent in good faith, and is answered.
    return503OnClosing: false,
    // An address that cannot be read reaches no hook and no route.
    frameworkErrors: ({ statusCode = 400, message }, _request, reply: FastifyReply) => {
      void reply.code(statusCode).send(errorAnswer('BAD_USER_INPUT', message));
    },
  });
  const surroundings = { site: options.pages.site, style: readStyleSheet(), script: islandScript() };
  const datasetVersion = () => options.graphql.datasetVersion().catch(() => null);
  answerFailures(app, bodyBytes, async (request, reply, failed) =>
    sendPage(reply, errorPage(failed), { ...surroundings, ...addressAsked(request), version: await datasetVersion() }),
  );
  readJsonBodies(app);
  tellAnswered(app, options.answered);
  setDeadline(app, requestTimeoutMs);
  app.addHook('onRequest', async (request, reply) => {
    // One server in front may look at the first, and another at the last.
    const hosts = request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
    if (hosts.length > 1) {
      return reply
        .code(400)
        .send(errorAnswer('BAD_REQUEST', `The request has ${hosts.length} headers Host, expected one.`));
    }
    if (!isForeignHost(request.hostname, listening, options.allowedHosts)) return;
    const expected = 'localhost, 127.0.0.1, [::1], the address set by HOST or a name of ALLOWED_HOSTS';
    const message = `This server is not ${request.hostname}: expected ${expected}.`;
    return reply.code(421).send(errorAnswer('BAD_USER_INPUT', message, { given: request.hostname, expected }));
  });
  setGuards(app, options.guards);
  app.addHook('onRequest', async ({ method, url }, reply) => {
    const better = method === 'GET' || method === 'HEAD' ? withoutLastSlash(url) : null;
    if (better !== null) return reply.redirect(better, 308);
  });
  // A kept-alive connection would hold a closing server until its caller lets go: its next answer ends it.
  app.addHook('onSend', async (request, reply) => {
    addVary(reply, 'accept-encoding');
    reply.header(requestIdHeader, request.id);
    if (closing) reply.header('connection', 'close');
  });
  await app.register(helmet, {
    // For browsers that do not know frame-ancestors.
    frameguard: { action: 'deny' },
    contentSecurityPolicy: { useDefaults: false, directives: policy(page.scriptSource) },
  });
  // Requests stay plain: a small compressed body could become one that is over its limit.
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024, globalDecompression: false });
  await app.register(
    healthRoutes(() => (closing ? { ready: false, reason: 'The server is being stopped.' } : options.readiness())),
  );
  const { graphql, admission, corsOrigins } = options;
  await app.register(metricsRoutes, { metrics: options.metrics, tokened: options.guards.tokens !== null });
  await app.register(graphqlRoutes, { prefix: '/graphql', graphql, page, admission, corsOrigins });
  await app.register(askRoutes, { prefix: '/ask', ...options.tables, admission, corsOrigins });
  await app.register(mcpRoutes, { prefix: '/mcp', answer: options.mcp, admission, corsOrigins });
  await app.register(pageRoutes, {
    pages: [...pages, ...boards],
    ...options.pages,
    surroundings,
    askTables: options.tables.ask,
    operations: options.tables.operations,
    datasetVersion,
    admission,
    corsOrigins,
  });
  await app.register(graphiqlRoutes);
  await app.register(browserGuideRoutes, { prefix: '/browser-guide', places: options.places, corsOrigins });
  await app.ready();

  return {
    listen: async (host, port) => {
      listening = host;
      await app.listen({ host, port }).catch(async (cause: unknown) => {
        throw await listenError(host, port, cause);
      });
      const actual = (app.server.address() as AddressInfo).port;
      return { port: actual, url: urlOf(host, actual) };
    },
    drain: async (ms) => {
      closing = true;
      await wait(ms);
    },
    close: async (withinMs = 5_000) => {
      closing = true;
      const cut = setTimeout(() => {
        app.server.closeAllConnections();
      }, withinMs);
      await app.close();
      clearTimeout(cut);
    },
    inject: app.inject.bind(app),
  };
}

/**
 * What a page of ours may load: only what this server serves. GraphiQL's editor writes styles into the page and brings
 * its fonts and icons as `data:` addresses; its workers, where a plugin has some, are made of blobs. Of scripts in the
 * page only the one that starts GraphiQL runs, known by its hash. No other site may frame a page of ours or be sent a
 * form. There is no `upgrade-insecure-requests`: the server speaks plain HTTP on loopback.
 */
function policy(scriptSource: string): Record<string, readonly string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", scriptSource],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'img-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}
