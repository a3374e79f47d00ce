import { expect, inject, it } from 'vitest';
import { fictionalSeed } from '../seed/seedCopy.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { ownSettings, startProgram } from './startProgram.ts';

it('an assistant that leaves before the graph is open leaves no program behind', async () => {
  const graph = await openTestGraph();
  await apply(graph, fictionalSeed);
  await graph.close();
  const own = await ownSettings();
  const { uri, user, password, database } = inject('neo4j');
  // What it is started with has no stdin: it ends at once.
  const program = startProgram('mcp', [], {
    ...own.settings,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    NEO4J_SHARED: 'true',
    SEED_DIR: fictionalSeed,
    SOURCES_DIR: '',
  });
  const killed = setTimeout(() => {
    program.signal('SIGKILL');
  }, 60_000);
  expect(await program.ended, program.output()).toBe(0);
  clearTimeout(killed);
  await own.remove();
}, 120_000);
