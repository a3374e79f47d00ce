import type { Logger } from 'pino';
import type { AnsweredRequest } from '../web/tellAnswered.ts';

/** What others ask again and again, to see how the server is doing. */
const watching = new Set(['/livez', '/readyz', '/metrics']);

/**
 * Writes one line for each request. Whoever watches the server is told of at the level `debug`; so is everybody where
 * the log goes to a terminal, which shall go on showing how the server is reached.
 */
export function requestLog(log: Logger, onTerminal: boolean): (request: AnsweredRequest) => void {
  return ({ id, route, operations, ...told }) => {
    const line = { request: id, ...told, operation: operations.length === 0 ? null : operations.join(' ') };
    if (onTerminal || (route !== null && watching.has(route))) log.debug(line, 'answered');
    else log.info(line, 'answered');
  };
}
