import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { median } from '../bench/measure/statistics.ts';
import { residentOf } from '../bench/measure/residentOf.ts';
import type { Vocabulary } from '../operations/RandomDocument.ts';
import { randomDocuments, readVocabulary } from '../operations/randomDocuments.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

/** An hour with `npm run test:long`. */
const minutes = Number(process.env['MEMORY_MINUTES'] ?? '0.5');
const clients = 4;
const sampleEvery = 500;
/** By so many names each operation is asked: to all of the API these are new documents, while Neo4j plans them once. */
const names = 20;

/**
 * The room that Node has for what is kept; MB. What is kept for ever shows the sooner, the less there is, and ends the
 * program.
 */
const heap = 220;
/** What the process has at most, whatever it was asked; MB. */
const mostResident = 400;
/** How much more the last third of the time may have than the one before it, each in the middle of its samples. */
const mostGrowth = 1.15;
/** In a shorter time it is still filling what it may keep, and only the most that it has is looked at; minutes. */
const filling = 3;

let graph: Graph;
let own: Awaited<ReturnType<typeof ownSettings>>;
let program: Program;
let words: Vocabulary;

beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  words = await readVocabulary(graph);
  const { uri, user, password, database } = inject('neo4j');
  own = await ownSettings();
  program = startProgram('serve', [], {
    ...own.settings,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    LOG_LEVEL: 'error',
    NODE_OPTIONS: `--max-old-space-size=${heap}`,
  });
  await program.says(/Ctrl-C stops it/);
});

afterAll(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await own.remove();
  await graph.close();
});

/** Asks one document after the other, each of them new; gives how many there were with each status and code. */
async function ask(
  until: number,
  documents: ReturnType<typeof randomDocuments>,
  told: Map<string, number>,
): Promise<void> {
  while (performance.now() < until) {
    const { text, variables } = documents.next().value;
    for (let name = 0; name < names && performance.now() < until; name += 1) {
      const kind = await answerTo(text.replace('query Random', `query Random${name}`), variables);
      told.set(kind, (told.get(kind) ?? 0) + 1);
    }
  }
}

/** The status of the answer, and the codes of its errors. */
async function answerTo(query: string, variables: object): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${own.settings['PORT'] ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return [answer.status, ...new Set(errors.map(({ extensions }) => extensions.code))].join(' ');
}

it(
  `keeps within its memory over ${minutes} minutes of new documents, with no fault of ours`,
  async () => {
    const samples: number[] = [];
    const told = new Map<string, number>();
    const asked = randomDocuments(words, 1);
    const until = performance.now() + minutes * 60_000;
    const asking = Promise.all(Array.from({ length: clients }, () => ask(until, asked, told)));
    while (performance.now() < until) {
      samples.push(residentOf(program.pid));
      await wait(sampleEvery);
    }
    await asking;
    const third = Math.floor(samples.length / 3);
    const [, middle = 0, last = 0] = [0, 1, 2].map((at) => median(samples.slice(at * third, (at + 1) * third)));
    const most = Math.max(...samples);
    console.log(`${middle}, then ${last} MB, at most ${most}; answers: ${JSON.stringify([...told])}`);
    const minutely = samples.filter((_each, at) => at % Math.ceil(60_000 / sampleEvery) === 0);
    console.log(`each minute: ${minutely.join(' ')} MB`);
    expect(
      [...told.keys()].filter((kind) => kind.includes('INTERNAL')),
      program.output(),
    ).toEqual([]);
    expect(most).toBeLessThanOrEqual(mostResident);
    if (minutes >= filling) expect(last).toBeLessThanOrEqual(middle * mostGrowth);
  },
  minutes * 60_000 + 60_000,
);
