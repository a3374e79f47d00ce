import type { Logger } from 'pino';
import type { ReportFault } from '../api/formatError.ts';

/**
 * Writes each fault of ours to the log under its reference, with message, stack, operation and request, and, where the
 * graph failed, the name of the query. pino tells those of what stands under `err`; an Error under any other key is
 * written as `{}`.
 */
export function faultLog(log: Logger): ReportFault {
  return ({ reference, error, asked: { requestId, operation }, path }) => {
    log.error({ reference, request: requestId, operation, path, err: error }, 'inner error');
  };
}
