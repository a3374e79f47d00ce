import type { CypherQuery, Graph } from '../../src/graph/graph.ts';

/** A graph that answers reads as told, for what no real one does when asked. It takes no writes. */
export function standInGraph(answer: (query: CypherQuery<'read', never, unknown>, values: unknown) => unknown): Graph {
  const refuse = () => Promise.reject(new Error('a stand-in takes no writes'));
  const read = <Params, Row>(query: CypherQuery<'read', Params, Row>, values: Params) =>
    new Promise<readonly Row[]>((resolve) => {
      resolve(answer(query, values) as readonly Row[]);
    });
  return {
    read,
    beginRead: () => ({ read, close: () => Promise.resolve() }),
    write: refuse,
    changeSchema: refuse,
    close: () => Promise.resolve(),
  };
}

/** A graph that has nothing: each page is empty, and none is refused. */
export const emptyPages = standInGraph(() => [{ answer: { rows: [], total: 0, refused: null } }]);
