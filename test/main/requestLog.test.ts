import { pino } from 'pino';
import { expect, it } from 'vitest';
import { requestLog } from '../../src/main/requestLog.ts';
import { logLines } from '../logLines.ts';

const asked = { id: 'one', method: 'GET', path: '/person/ada', status: 200, milliseconds: 7, operations: ['a', 'b'] };

it.each([
  ['a file', false, '/:type/:slug', 'info'],
  ['a file', false, '/readyz', 'debug'],
  ['a terminal', true, '/:type/:slug', 'debug'],
])('where the log goes to %s (a terminal: %s) a request of %s has one line at the level %s', (_, tty, route, level) => {
  const { lines, stream } = logLines();
  requestLog(pino({ level: 'debug' }, stream), tty)({ ...asked, route });
  const told = { request: 'one', method: 'GET', path: '/person/ada', status: 200, milliseconds: 7, operation: 'a b' };
  expect(lines()).toMatchObject([{ level: pino.levels.values[level], ...told }]);
});
