import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { openApi } from '../operations/openApi.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { apolloCache } from './apolloCache.ts';
import { type Cache, type Question, type Server, type Variables, withoutTypenames } from './cache.ts';
import { graphcache } from './graphcache.ts';
import { dated, datedQuestions, days, pages } from './questions.ts';
import { compileForRelay, relayStore } from './relayStore.ts';
import { withIds } from './withIds.ts';

const compiled = compileForRelay([...Object.values(dated), pages]);

/** Each named operation with the seed's examples, and the ids of all that it reaches. */
const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));
const examples = readExamples('seed').operations;
const operations = [...readNamedOperations('schema/operations').values()].map(({ name, text }): Question => ({
  document: withIds(schema, text),
  variables: examples.get(name) ?? {},
}));

let graph: Graph;
let server: Server;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  const api = openApi(graph);
  const known = new Map<string, unknown>();
  server = async ({ document, variables }) => {
    const key = JSON.stringify([document, variables]);
    if (known.has(key)) return known.get(key);
    const { data, errors } = await api.ask(document, variables);
    if (errors !== undefined) throw new Error(`${document}\n${JSON.stringify(errors)}`);
    known.set(key, data);
    return data;
  };
});
afterAll(async () => {
  await graph.close();
});

const normalized: readonly (readonly [string, (server: Server) => Cache])[] = [
  ['Apollo Client', apolloCache],
  ['urql', graphcache],
];
const all = [...normalized, ['Relay', (each: Server) => relayStore(each, compiled)] as const];

async function askAll(cache: Cache, questions: readonly Question[]): Promise<void> {
  for (const question of questions) await cache.ask(question);
}

describe.each(all)('what the cache of %s reads', (_, open) => {
  it.each([
    ['then and now', days],
    ['now and then', days.toReversed()],
  ])('is what the server answered, asked of %s', async (_order, order) => {
    const cache = open(server);
    const questions = datedQuestions(order);
    await askAll(cache, questions);
    for (const question of questions) {
      expect(withoutTypenames(await cache.read(question)), question.document).toEqual(await server(question));
    }
  });
});

describe.each(normalized)('what the cache of %s reads', (name, open) => {
  it('is of no named operation something else than the server answered', { timeout: 300_000 }, async () => {
    const cache = open(server);
    const answers: unknown[] = [];
    for (const question of operations) answers.push(withoutTypenames(await cache.ask(question)));
    let lacking = 0;
    for (const [at, question] of operations.entries()) {
      const found = await cache.read(question);
      if (found === null) lacking += 1;
      else expect(withoutTypenames(found), question.document).toEqual(answers[at]);
    }
    expect(lacking, `${name} lacks parts of ${lacking} answers`).toBe(0);
  });
});

interface Paged {
  readonly claims: { readonly totalCount: number; readonly pageInfo: { readonly [end: string]: string | boolean } };
}

describe.each(all)('pages in the cache of %s', (name, open) => {
  it('are those that the server gave, where no other page was fetched behind them', async () => {
    const cache = open(server);
    const page = (variables: Variables): Question => ({ document: pages, variables });
    const ends = async (variables: Variables) => ((await server(page(variables))) as Paged).claims.pageInfo;
    const two = await ends({ first: 2 });
    const four = await ends({ first: 4 });
    const lastTwo = await ends({ last: 2 });
    const questions = [
      page({ first: 3 }),
      page({ first: 2, after: four['endCursor'] }),
      page({ last: 2, before: lastTwo['startCursor'] }),
      page({ first: 1 }),
      page({ last: 3 }),
      page({ first: 2, after: two['endCursor'] }),
      page({ first: 100 }),
      page({ first: 5, before: four['endCursor'] }),
    ];
    await askAll(cache, questions);
    for (const question of questions) {
      expect(withoutTypenames(await cache.read(question)), `${name} ${JSON.stringify(question.variables)}`).toEqual(
        await server(question),
      );
    }
  });
});

describe('pages in the cache of Apollo Client', () => {
  const page = (variables: Variables): Question => ({ document: pages, variables });

  it.each([
    ['first', 'after', 'endCursor'],
    ['last', 'before', 'startCursor'],
  ])('grow from the page of %s rows by those %s it', async (size, behind, end) => {
    const cache = apolloCache(server);
    const start = page({ [size]: 2 });
    await cache.ask(start);
    for (const known of [2, 4]) {
      const { claims } = (await server(page({ [size]: known }))) as Paged;
      await cache.ask(page({ [size]: 2, [behind]: claims.pageInfo[end] }));
      expect(withoutTypenames(await cache.read(start))).toEqual(await server(page({ [size]: known + 2 })));
    }
  });

  it('are asked of the server where fewer rows are kept', async () => {
    const cache = apolloCache(server);
    await cache.ask(page({ first: 2 }));
    expect(await cache.read(page({ first: 3 }))).toBeNull();
    expect(await cache.read(page({ last: 2 }))).toBeNull();
  });
});
