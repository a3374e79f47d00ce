import { parse, specifiedRules, validate } from 'graphql';
import { createSchema } from '../../src/api/createSchema.ts';
import { forgottenDays } from '../../src/api/forgottenDays.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import { Random } from './Random.ts';
import { RandomDocument, type Vocabulary } from './RandomDocument.ts';
import { readKnownIds } from './readKnownIds.ts';

/** All words of the schema and of the pieces, and the ids of the graph. */
export async function readVocabulary(graph: Graph): Promise<Vocabulary> {
  const schema = createSchema('schema/printed/schema.graphql', () => null);
  return { schema, index: new PieceIndex(pieces), ids: await readKnownIds(graph) };
}

interface SeededDocument {
  readonly seed: number;
  readonly text: string;
  readonly variables: RandomDocument['variables'];
}

/** The documents made from one seed after the other that are valid; without an end. */
export function* randomDocuments(words: Vocabulary, firstSeed: number): Generator<SeededDocument, never> {
  for (let seed = firstSeed; ; seed += 1) {
    const { text, variables } = new RandomDocument(new Random(seed), words);
    const faults = validate(words.schema, parse(text), [...specifiedRules, forgottenDays]);
    if (faults.length === 0) yield { seed, text, variables };
  }
}
