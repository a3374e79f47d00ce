import { expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphError } from '../../src/graph/graphError.ts';
import { addressPages } from '../../src/main/addressPages.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import type { Neo4jServer } from '../../src/neo4j/neo4jServer.ts';
import { standInGraph } from '../operations/standInGraph.ts';

/** Writes pages in a graph that stands in for one, and gives with which base, and what was said. */
async function written(origin: Neo4jServer['origin'], settings: object, fails = false) {
  const bases = new Set<string>();
  const said: string[] = [];
  const write = (_query: unknown, { base }: { base: string }) => {
    if (fails) throw new GraphError('FAILED', null, new Error('Writing is not allowed'));
    bases.add(base);
    return Promise.resolve([{ written: 2 }]);
  };
  const graph = {
    ...standInGraph(() => []),
    write: async (work: (transaction: { write: typeof write }) => Promise<unknown>) => work({ write }),
  } as unknown as Graph;
  const environment = readEnvironment({ DATA_DIR: '/nowhere', ...settings });
  await addressPages(environment, { graph, server: { origin } as Neo4jServer }, 4001, (line) => said.push(line));
  return { bases: [...bases], said };
}

it.each([
  ['a Neo4j that is started here', 'embedded', {}, ['http://127.0.0.1:4001']],
  [
    'one started here, with an address for others',
    'docker',
    { PUBLIC_URL: 'https://a.example/' },
    ['https://a.example'],
  ],
  ['a Neo4j of the user’s', 'address', {}, []],
  [
    'one of the user’s, with an address for others',
    'address',
    { PUBLIC_URL: 'https://a.example' },
    ['https://a.example'],
  ],
  ['one that another run holds, which says nowhere how it is reached', 'running', {}, []],
] as const)('in %s (%s, %o) pages begin with %o', async (_, origin, settings, bases) => {
  expect(await written(origin, settings)).toEqual({ bases, said: [] });
});

it('where they cannot be written, that is said and all goes on', async () => {
  const { said } = await written('embedded', {}, true);
  expect(said).toEqual([expect.stringMatching(/^The addresses of pages could not be written into the graph/)]);
});
