import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowedMethods, type RegisteredRoute } from './allowedMethods.ts';
import { CallerGone, OutOfTime } from './deadline.ts';
import { errorAnswer, type ErrorAnswer } from './errorAnswer.ts';

/**
 * Makes every failure outside GraphQL itself a JSON answer in GraphQL's form: unknown path (404), known path but another
 * method (405, with `Allow`), a body too large (413), in another form (415) or broken (400), the time over (503), and
 * whatever goes wrong in here (500, with a reference only). Must be called before any route is added.
 */
export function answerFailures(app: FastifyInstance, bodyBytes: number): void {
  const routes: RegisteredRoute[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    for (const name of [method].flat()) routes.push({ pattern: url, method: name });
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = allowedMethods(routes, path);
    if (methods.length === 0) {
      const message = `There is nothing at ${path}. Questions go to /graphql.`;
      return reply.code(404).send(errorAnswer('BAD_USER_INPUT', message, { given: path }));
    }
    const expected = methods.join(', ');
    const message = `${path} does not answer ${request.method}, only ${expected}.`;
    reply.code(405).header('allow', expected);
    return reply.send(errorAnswer('BAD_USER_INPUT', message, { given: request.method, expected }));
  });

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof OutOfTime) return sendTimedOut(request, reply);
    if (error instanceof CallerGone) return reply.code(499).send();
    if (status >= 400 && status < 500) return reply.code(status).send(callersFault(error, request, bodyBytes));
    request.log.error({ err: error }, 'a request failed inside the server');
    const message = `Something went wrong in here. The log has it under ${request.id}.`;
    return reply.code(500).send(errorAnswer('INTERNAL', message, { reference: request.id }));
  });
}

function sendTimedOut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn('a request took too long');
  const message = 'The answer took too long. Ask for less, or try again later.';
  return reply
    .code(503)
    .header('retry-after', '2')
    .send(errorAnswer('TIMED_OUT', message, { reference: request.id }));
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
