import { setMaxListeners } from 'node:events';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The reason of a signal whose time is over. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** The reason of a signal whose caller has hung up: no answer reaches him. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborts when the time of this request is over, or its caller has hung up. */
    deadline: AbortSignal;
  }
}

/**
 * Gives every request, whatever its method, one deadline: its time runs from its first byte on, with all that it waits
 * for. A handler that is late is not waited for: the request fails with `OutOfTime`, or `CallerGone`.
 *
 * Fastify's own `handlerTimeout` does nothing for a POST on Node 20: there the request's `close` comes as soon as its
 * body is read, and ends the timer. The reply's comes when the connection has ended or all is sent.
 *
 * Must be called before any route is added.
 */
export function setDeadline(app: FastifyInstance, ms: number): void {
  app.decorateRequest('deadline');
  const handled = new WeakSet<FastifyRequest>();
  app.addHook('onRequest', async (request, reply) => {
    const controller = new AbortController();
    // A page asks many questions at once, each of which listens: Node warns of a leak at eleven.
    setMaxListeners(0, controller.signal);
    const late = setTimeout(() => {
      const reason = new OutOfTime(`no answer after ${ms} ms`);
      controller.abort(reason);
      // Its body never came whole, and nobody is to wait for the rest.
      if (!handled.has(request) && !reply.sent) reply.header('connection', 'close').send(reason);
    }, ms);
    reply.raw.once('close', () => {
      clearTimeout(late);
      if (!reply.raw.writableFinished) controller.abort(new CallerGone('the caller has hung up'));
    });
    request.deadline = controller.signal;
  });
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = function (request, reply) {
      handled.add(request);
      const answer: unknown = handler.call(this, request, reply);
      return answer instanceof Promise ? inTime(answer, request.deadline, () => reply.sent) : answer;
    };
  });
}

/** What the work gives; fails with the signal's reason where that aborts first, and nothing is on its way yet. */
async function inTime(work: Promise<unknown>, signal: AbortSignal, isAnswered: () => boolean): Promise<unknown> {
  let fail: (reason: Error) => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const onAbort = () => {
    if (!isAnswered()) fail(signal.reason as Error);
  };
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
