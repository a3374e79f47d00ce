import type { Logger } from 'pino';
import type { AnsweredRequest } from '../web/tellAnswered.ts';

/** What others ask again and again, to see how the server is doing. */
const watching = new Set(['/livez', '/readyz', '/metrics']);

/** Writes one line for each request; whoever watches the server is told of at the level `debug`. */
export function requestLog(log: Logger): (request: AnsweredRequest) => void {
  return ({ id, route, operations, ...told }) => {
    const line = { request: id, ...told, operation: operations.length === 0 ? null : operations.join(' ') };
    if (route !== null && watching.has(route)) log.debug(line, 'answered');
    else log.info(line, 'answered');
  };
}
