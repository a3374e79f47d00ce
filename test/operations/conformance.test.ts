import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { noTexts, openApi, type TestAnswer, wideLimits } from './openApi.ts';
import { createPieceByPiece } from './createPieceByPiece.ts';
import type { Vocabulary } from './RandomDocument.ts';
import { randomDocuments, readVocabulary } from './randomDocuments.ts';

/** How many documents, and from which seed. CONFORMANCE_DOCUMENTS and CONFORMANCE_SEED say otherwise. */
const documents = Number(process.env['CONFORMANCE_DOCUMENTS'] ?? 40);
const firstSeed = Number(process.env['CONFORMANCE_SEED'] ?? 1);
const msPerDocument = 6_000;

let graph: Graph;
let words: Vocabulary;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  words = await readVocabulary(graph);
});
afterAll(async () => {
  await graph.close();
});

it(
  `answers ${documents} documents from seed ${firstSeed} each way, as its pieces do one by one`,
  async () => {
    const whole = openApi(graph, noTexts, wideLimits);
    const levels = openApi(graph, noTexts, wideLimits, 'levels');
    const pieceByPiece = createPieceByPiece(graph);
    let done = 0;
    const started = performance.now();
    for (const { seed, text, variables } of randomDocuments(words, firstSeed)) {
      const answer = await whole.ask(text, variables);
      if (isRefused(answer)) continue;
      const byItself = comparable(await pieceByPiece(text, variables));
      for (const [way, { faults }, answered] of [
        ['whole', whole, answer],
        ['levels', levels, await levels.ask(text, variables)],
      ] as const) {
        const told = `${way} CONFORMANCE_SEED=${seed} CONFORMANCE_DOCUMENTS=1\n${text}\n${JSON.stringify(variables)}\n${inspect(faults.at(-1))}`;
        expect(comparable(answered), told).toEqual(byItself);
        expect(faults, told).toEqual([]);
      }
      done += 1;
      if (done >= documents) break;
    }
    const ms = Math.round((performance.now() - started) / documents);
    console.log(`${documents} documents from seed ${firstSeed}, ${ms} ms each`);
  },
  60_000 + documents * msPerDocument,
);

/** What is refused as a whole, before anything is asked: too much, or arguments that are wrong. */
function isRefused({ data }: TestAnswer): boolean {
  return data === undefined;
}

/**
 * The data, and the errors by the place that each made null. Where the error stands deeper than the place, several may
 * have raced for it, and which one is told is left open by the specification: then only the place is compared.
 */
function comparable({ data, errors = [] }: TestAnswer) {
  const told = errors.map(({ message, path = [], extensions }) => {
    const place = nulledPlace(data, path);
    return JSON.stringify(place.length < path.length ? { place } : { place, message, code: extensions?.['code'] });
  });
  return { data, errors: [...new Set(told)].toSorted() };
}

function nulledPlace(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [at, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, at);
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}
