import type { FastifyPluginCallback, FastifyReply } from 'fastify';
import type { AskDocument } from '../api/askDocument.ts';
import { AskFailure } from '../api/askFailure.ts';
import type { AskOperation } from '../api/askOperation.ts';
import type { Contract } from '../api/contract.ts';
import type { NamedOperation } from '../api/namedOperations.ts';
import { addressAsked } from './addressAsked.ts';
import { addVary } from './addVary.ts';
import { browserQuestion } from './browserQuestion.ts';
import { callerOf } from './callerOf.ts';
import { errorAnswer } from './errorAnswer.ts';
import { failureStatus } from './failureStatus.ts';
import type { Readiness } from './healthRoutes.ts';
import { isFromHere } from './isFromHere.ts';
import { mayRead } from './mayRead.ts';
import type { ShapeMap } from './map/drawShapes.ts';
import { errorPage, type Failed } from './pages/errorPage.tsx';
import type { WebFile, WebPage, PageRoute, Redirect } from './pages/webPage.ts';
import { keptAddress } from './pages/keptAddress.ts';
import { thingAddress } from './pages/thingAddress.ts';
import type { AskNamed, Featured, Visit } from './pages/visit.ts';
import { goneSince } from './pages/goneThing.ts';
import { queryFaults } from './pages/queryFaults.ts';
import { sendPage, type Surroundings } from './sendPage.ts';

export interface PageRouteOptions {
  readonly pages: readonly PageRoute[];
  readonly surroundings: Surroundings;
  readonly ask: AskDocument;
  readonly askTables: AskOperation;
  readonly featured: Featured | null;
  readonly map: () => ShapeMap | null;
  readonly contract: Contract;
  /** The address that opens Neo4j Browser with this Cypher; null where none is served. */
  readonly browserUrl: (cypher: string) => string | null;
  /** The named operations as they are now. */
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  /** Which dataset is loaded now; null where none says. */
  readonly datasetVersion: () => Promise<string | null>;
  readonly admission: () => Readiness;
  readonly corsOrigins: readonly string[];
}

/** The pages, their style and their script. What fails is a page too. */
export const pageRoutes: FastifyPluginCallback<PageRouteOptions> = (app, options, done) => {
  const { site, style, script } = options.surroundings;
  for (const { path, type, text } of [style, script]) {
    app.get(path, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(text),
    );
  }

  for (const { path, takes, answer, namesThing = false } of options.pages) {
    app.get<{ Params: Readonly<Record<string, string>> }>(path, async (request, reply) => {
      addVary(reply, 'origin');
      const { ready, reason } = options.admission();
      const version = ready ? await options.datasetVersion() : null;
      const { query, ...asked } = addressAsked(request);
      const at = { ...options.surroundings, ...asked, version };
      const fail = (failed: Failed) => sendPage(reply, errorPage(failed), at);
      if (!mayRead(request, options.corsOrigins)) {
        return fail({ status: 403, message: 'A page of another site may not read this.' });
      }
      if (!ready) return fail({ status: 503, message: reason });
      const caller = callerOf(request);
      const ask: AskNamed = async (document, variables) =>
        (await options.ask(document.toString(), variables, caller)) as never;
      const visit: Visit = {
        path: at.path,
        parts: request.params,
        query,
        base: site.publicUrl ?? `${request.protocol}://${request.host}`,
        site,
        version,
        ask,
        askTables: async (operation, given, list) => options.askTables(operation, given, list ?? null)(caller),
        featured: options.featured,
        map: options.map,
        operations: options.operations(),
        contract: options.contract,
        inBrowser: (question, askedOf) => {
          // It listens on this machine alone.
          if (!isFromHere(request)) return null;
          const { cypher } = browserQuestion(question, new Map([[question, askedOf]]));
          return cypher === null ? null : options.browserUrl(cypher);
        },
      };
      const taken = typeof takes === 'function' ? takes(visit) : takes;
      const faults = taken === null ? null : queryFaults(at.path, visit.query, taken);
      if (faults !== null) {
        const { message, without } = faults;
        if (!at.path.endsWith('.json')) {
          return fail({ status: 400, message, links: [{ href: without, name: 'The same without it' }] });
        }
        return reply.code(400).send(errorAnswer('BAD_USER_INPUT', message));
      }
      try {
        const given = await answer(visit);
        request.deadline.throwIfAborted();
        if (given !== null) return await send(reply, given, at);
      } catch (error) {
        if (!(error instanceof AskFailure)) throw error;
        const unknown = namesThing && error.code === 'BAD_USER_INPUT';
        const gone = unknown ? await goneSince(ask, idOf(at.path)) : null;
        const failed =
          gone === null
            ? {
                status: unknown ? 404 : failureStatus(error),
                message: error.code === 'TIMED_OUT' ? tooSlow : error.message,
              }
            : {
                status: 410,
                message: `"${idOf(at.path)}" went with version ${gone} of the dataset.\n${error.message}`,
              };
        if (at.path.endsWith('.json')) return reply.code(failed.status).send(errorAnswer(error.code, error.message));
        const changes = { href: '/changes', name: 'What changed' };
        const links = unknown ? linksIn(error.message, at.path) : [];
        return fail({ ...failed, links: gone === null ? links : [...links, changes] });
      }
      reply.callNotFound();
      return reply;
    });
  }
  done();
};

/** Whoever opens a page did not ask for too much. */
const tooSlow =
  'The graph took too long to answer. The first answers after a start take longest: Neo4j plans each question once.';

/** The id that the path of a thing's page, or of its JSON, tells. */
function idOf(path: string): string {
  return decodeURIComponent(path.slice(1).replace(/[.]json$/, '')).replace('/', ':');
}

/** The ids that a message names beside that of the address, as links. */
function linksIn(message: string, path: string): NonNullable<Failed['links']> {
  const ids = [...message.matchAll(/(?<![\w-])([a-z]+(?:-[a-z]+)*:[a-z\d]+(?:-[a-z\d]+)*)/g)].map(([, id = '']) => id);
  return [...new Set(ids)].map((id) => ({ href: thingAddress(id), name: id })).filter(({ href }) => href !== path);
}

function send(
  reply: FastifyReply,
  given: WebPage | WebFile | Redirect,
  at: Parameters<typeof sendPage>[2],
): FastifyReply {
  if ('main' in given) return sendPage(reply, given, at);
  if ('redirect' in given) return reply.redirect(keptAddress(given.redirect, at.keptOf), given.status ?? 302);
  if (given.fileName !== undefined) {
    reply.header('content-disposition', `attachment; filename="${given.fileName}"`);
  }
  return reply
    .code(given.status ?? 200)
    .header('cache-control', 'no-cache')
    .type(given.type)
    .send(given.body);
}
