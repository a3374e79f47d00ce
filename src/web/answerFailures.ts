import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { didYouMean } from '../domain/didYouMean.ts';
import { addVary } from './addVary.ts';
import { allowedMethods, type RegisteredRoute } from './allowedMethods.ts';
import { CallerGone, OutOfTime } from './deadline.ts';
import { errorAnswer, type ErrorAnswer } from './errorAnswer.ts';
import type { Failed } from './pages/errorPage.tsx';
import { pathAsked } from './pathAsked.ts';
import { wantsPage } from './wantsPage.ts';

/** Shows a person what failed. */
export type ShowFailure = (request: FastifyRequest, reply: FastifyReply, failed: Failed) => Promise<FastifyReply>;

/**
 * Makes every failure outside GraphQL itself a page for a person's browser, else a JSON answer in GraphQL's form:
 * unknown path (404), known path but another method (405, with `Allow`), a body too large (413), in another form (415)
 * or broken (400), the time over (503), and whatever goes wrong in here (500, with a reference only). Must be called
 * before any route is added.
 */
export function answerFailures(app: FastifyInstance, bodyBytes: number, show: ShowFailure): void {
  const routes: RegisteredRoute[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    for (const name of [method].flat()) routes.push({ pattern: url, method: name });
  });

  app.setNotFoundHandler((request, reply) => {
    const path = pathAsked(request);
    const methods = allowedMethods(routes, path);
    if (methods.length === 0 || methods.includes(request.method)) {
      const meant = didYouMean(path, placesOf(routes));
      const nothing = `There is nothing at ${path}.${meant}`;
      const message = wantsPage(request) ? nothing : `${nothing} Questions go to /graphql.`;
      return fail(request, reply, 404, errorAnswer('BAD_USER_INPUT', message, { given: path }));
    }
    const expected = methods.join(', ');
    const message = `${path} does not answer ${request.method}, only ${expected}.`;
    reply.header('allow', expected);
    return fail(request, reply, 405, errorAnswer('BAD_USER_INPUT', message, { given: request.method, expected }));
  });

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof CallerGone) return reply.code(499).send();
    if (error instanceof OutOfTime) {
      request.log.warn('a request took too long');
      const message = 'The answer took too long. Ask for less, or try again later.';
      reply.header('retry-after', '2');
      return fail(request, reply, 503, errorAnswer('TIMED_OUT', message, { reference: request.id }));
    }
    if (status >= 400 && status < 500) return fail(request, reply, status, callersFault(error, request, bodyBytes));
    request.log.error({ err: error }, 'a request failed inside the server');
    const message = `Something went wrong in here. The log has it under ${request.id}.`;
    return fail(request, reply, 500, errorAnswer('INTERNAL', message, { reference: request.id }));
  });

  function fail(request: FastifyRequest, reply: FastifyReply, status: number, answer: ErrorAnswer) {
    addVary(reply, 'accept');
    if (!wantsPage(request)) return reply.code(status).send(answer);
    return show(request, reply, { status, message: answer.errors[0].message });
  }
}

/** The addresses that can be opened as they are: those without a part to fill in. */
function placesOf(routes: readonly RegisteredRoute[]): readonly string[] {
  return routes
    .filter(({ method, pattern }) => method === 'GET' && !/[:*]/.test(pattern))
    .map(({ pattern }) => pattern);
}

function callersFault(error: FastifyError, { headers }: FastifyRequest, bodyBytes: number): ErrorAnswer {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const length = headers['content-length'];
      const given = length === undefined ? 'more' : `${length} bytes`;
      const expected = `at most ${bodyBytes} bytes`;
      return errorAnswer('BAD_USER_INPUT', `The body is too large: ${given}, expected ${expected}.`, {
        given,
        expected,
      });
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': {
      const given = headers['content-type'] ?? 'none';
      const expected = 'application/json';
      return errorAnswer('BAD_USER_INPUT', `The body has the type ${given}, expected ${expected}.`, {
        given,
        expected,
      });
    }
    default:
      return errorAnswer('BAD_USER_INPUT', error.message);
  }
}
