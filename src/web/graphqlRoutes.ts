import cors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { HttpAnswer, HttpQuestion } from '../api/answerHttp.ts';
import type { Caller } from '../api/caller.ts';
import { trustedDocumentsPath, type ChosenDocument, type TrustedDocuments } from '../api/trustedDocuments.ts';
import { addVary } from './addVary.ts';
import { answerTag, holdsAnswer } from './answerTag.ts';
import { corsOrigin } from './corsOrigin.ts';
import { callerOf } from './callerOf.ts';
import { errorAnswer } from './errorAnswer.ts';
import { askedDocument, graphqlQuestion, withDocument } from './graphqlQuestion.ts';
import type { GraphiqlPage } from './graphiqlPage.ts';
import type { Readiness } from './healthRoutes.ts';
import { SettledVersion } from './settledVersion.ts';
import { wantsPage } from './wantsPage.ts';

/** The GraphQL side as it is handed to the web. */
export interface GraphqlHandler {
  readonly answer: (question: HttpQuestion, caller: Caller) => Promise<HttpAnswer>;
  readonly documents: TrustedDocuments;
  /** Which dataset is loaded now; null where none says. May fail: then no answer can be kept. */
  readonly datasetVersion: () => Promise<string | null>;
  /** Names this run of the program: another may be of other code, or have the collected texts. */
  readonly run: string;
  /** A clock that never goes back, in milliseconds. */
  readonly now: () => number;
}

export interface GraphqlRouteOptions {
  readonly graphql: GraphqlHandler;
  readonly page: GraphiqlPage;
  readonly admission: () => Readiness;
  /** Origins whose pages may ask from a browser; `*` stands for all. */
  readonly corsOrigins: readonly string[];
}

/**
 * `/graphql`: the GraphiQL page for a person's browser, GraphQL over HTTP for everybody else; and the list of trusted
 * documents. Before the seed is loaded questions get 503, since "not there" would be a wrong answer then. Wants to be
 * registered under the prefix `/graphql`, or the preflight would answer for every path.
 */
export const graphqlRoutes: FastifyPluginAsync<GraphqlRouteOptions> = async (app, options) => {
  const { graphql, page, admission, corsOrigins } = options;
  const { documents } = graphql;
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigin(corsOrigins),
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: ['ETag'],
      maxAge: 600,
    });
  }
  // GraphQL itself says what it thinks of a body; a form or a plain text must not reach it unparsed.
  app.removeContentTypeParser('text/plain');
  const answerGet = keptAnswers(graphql);

  app.route({
    method: ['GET', 'POST'],
    url: '/',
    prefixTrailingSlash: 'no-slash',
    // Before its body is read: who is refused shall cost next to nothing, or those who are answered pay for it.
    onRequest: async (request, reply) => {
      addVary(reply, 'accept');
      if (wantsPage(request)) {
        if (documents.only) return reply.redirect(trustedDocumentsPath, 303);
        return reply.type('text/html; charset=utf-8').send(page.html);
      }
      const { ready, reason } = admission();
      if (!ready) return reply.code(503).header('retry-after', '2').send(errorAnswer('UNAVAILABLE', reason));
    },
    handler: async (request, reply) => {
      const question = graphqlQuestion(request);
      const asked = askedDocument(question);
      const chosen = documents.choose(asked);
      if ('refusal' in chosen) return refuse(reply, chosen, asked.apolloHash !== null && !documents.only);
      const byHash = asked.documentId !== null || asked.apolloHash !== null;
      const whole = byHash && chosen.query !== null ? withDocument(question, chosen.query) : question;
      const caller = callerOf(request);
      if (whole.method === 'GET') return answerGet(whole, caller, reply);
      const given = await graphql.answer(whole, caller);
      caller.signal.throwIfAborted();
      return send(reply, given);
    },
  });
  app.get('/documents.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(documents.list));
};

/**
 * Answers a GET so that its caller may keep the answer, and asks again with its ETag: while the same dataset is loaded,
 * that costs one small query. Answers with errors, and those given while a load was on its way, are not to be kept.
 */
function keptAnswers({ answer, datasetVersion, run, now }: GraphqlHandler) {
  const settled = new SettledVersion(now);

  /** A graph that does not answer says so in the answer itself. */
  const look = async () => settled.see(await datasetVersion().catch(() => null));

  return async (question: HttpQuestion, caller: Caller, reply: FastifyReply): Promise<FastifyReply> => {
    const before = await look();
    const tag = before.version === null ? null : answerTag([run, before.version, before.changes], question);
    if (tag !== null && holdsAnswer(question, tag)) {
      return reply.code(304).header('etag', tag).header('cache-control', 'no-cache').send();
    }
    const given = await answer(question, caller);
    caller.signal.throwIfAborted();
    if (tag === null || given.failed || given.status !== 200) {
      return send(reply.header('cache-control', 'no-store'), given);
    }
    await look();
    if (!settled.wasSettled(before)) return send(reply.header('cache-control', 'no-store'), given);
    return send(reply.header('etag', tag).header('cache-control', 'no-cache'), given);
  };
}

function send(reply: FastifyReply, { status, headers, body }: HttpAnswer): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status).send(body);
}

/** @param mayRegister whether the caller is a client of Apollo's, which sends the whole document when told so */
function refuse(
  reply: FastifyReply,
  { refusal, message }: Extract<ChosenDocument, { readonly refusal: string }>,
  mayRegister: boolean,
): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (refusal === 'UNKNOWN' && mayRegister) {
    return reply.send(errorAnswer('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'));
  }
  return reply.code(refusal === 'UNTRUSTED' ? 403 : 400).send(errorAnswer('BAD_USER_INPUT', message));
}
