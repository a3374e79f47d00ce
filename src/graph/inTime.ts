import { GraphError } from './graphError.ts';

/**
 * What the work gives. Fails with a `GraphError` where it takes longer (`UNAVAILABLE`) or the signal aborts
 * (`TIMED_OUT`, unless its reason is another). The work itself is not ended: a server that hangs heeds neither a time
 * limit nor a close, and one that plans a text does not come back before it is done.
 */
export async function inTime<Result>(
  ms: number,
  query: string | null,
  work: Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  let fail: (error: GraphError) => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const late = setTimeout(() => {
    fail(new GraphError('UNAVAILABLE', query, new Error(`no answer within ${ms} ms`)));
  }, ms);
  const onAbort = () => {
    const reason: unknown = signal?.reason;
    fail(reason instanceof GraphError ? reason : new GraphError('TIMED_OUT', query, reason));
  };
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', onAbort);
  }
}
