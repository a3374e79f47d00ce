import { pino } from 'pino';
import { expect, it } from 'vitest';
import { GraphError } from '../../src/graph/graphError.ts';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { faultLog } from '../../src/main/faultLog.ts';
import { standInGraph } from '../operations/standInGraph.ts';
import { logLines } from '../logLines.ts';

it('has message, stack, query, operation and request of an inner fault under the reference, and the answer no more', async () => {
  const { lines, stream } = logLines();
  const graph = standInGraph(({ name }) => {
    throw new GraphError('FAILED', name, new Error('no such function'));
  });
  const server = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', browserAddress: null };
  const api = createApi(readEnvironment({}), () => ({ graph, server }), faultLog(pino({}, stream)));
  const asked: string[] = [];
  const { body } = await api.apollo.executeOperation(
    { query: 'query WhoKnows { known: law(id: "law:trust-act") { name } }' },
    {
      contextValue: api.createContext({
        signal: new AbortController().signal,
        requestId: 'mine-7',
        trace: false,
        asks: (operation) => asked.push(operation),
      }),
    },
  );
  const answer = JSON.stringify(body);
  const [line, ...more] = lines();
  expect([more, asked]).toEqual([[], ['WhoKnows']]);
  expect(line).toMatchObject({
    level: 50,
    msg: 'inner error',
    path: 'known',
    request: 'mine-7',
    operation: 'WhoKnows',
    err: {
      type: 'GraphError',
      query: 'Query.law',
      code: 'FAILED',
      message: expect.stringContaining('no such function') as string,
      stack: expect.stringMatching(/GraphError: Query\.law[\s\S]* at .*faultLog\.test\.ts/) as string,
    },
  });
  expect(answer).toContain(String(line?.['reference']));
  expect(answer).not.toContain('no such function');
});
