import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { lastDay } from '../../src/domain/day.ts';
import { answerRootField } from '../../src/api/answerRootField.ts';
import type { Context } from '../../src/api/field/context.ts';
import { createSchema } from '../../src/api/createSchema.ts';
import { GraphError } from '../../src/graph/graphError.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createRootPlans } from '../../src/api/rootPlans.ts';
import { createReads, type Reads } from '../../src/reads/createReads.ts';
import type { Piece } from '../../src/reads/piece.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import type { ExampleVariables } from '../../src/seed/examples/readExamples.ts';
import type { ExamplePiece } from '../../src/tools/cypher/pieceOf.ts';
import { aloneQuery } from '../cypher/aloneQuery.ts';
import { examplePieces as pieces } from '../cypher/examplePieces.ts';
import type { Profiler } from '../cypher/openProfiler.ts';
import { rowsOfPiece } from '../cypher/rowsOfPiece.ts';
import { browserUrl, noTexts, pageOf } from '../operations/openApi.ts';
import { type GoldenQuestion, goldenQuestions } from './goldenQuestions.ts';
import { isPartOf, type NarrowQuestion, narrowQuestion } from './narrowQuestion.ts';
import { partsOfQuestion, type PieceMutant } from './pieceMutants.ts';
import type { SeededGraph } from './seededGraph.ts';
import type { Verdict } from './verdict.ts';

/** A golden question, and what of each piece it reads. */
interface Asked extends GoldenQuestion {
  readonly parts: ReadonlyMap<string, ReadonlySet<string | symbol>>;
}

const largestPage = 100;

/** Tells whether a golden answer, or a piece's own test, catches what is broken in a piece. */
export class PieceJudge {
  readonly #graph: Graph;
  readonly #profiler: Profiler;
  readonly #schema: GraphQLSchema;
  readonly #index = new PieceIndex(pieces);
  #questions: readonly Asked[] = [];

  constructor({ graph, profiler }: Pick<SeededGraph, 'graph' | 'profiler'>) {
    this.#graph = graph;
    this.#profiler = profiler;
    this.#schema = createSchema(
      'schema/printed/schema.graphql',
      answerRootField(createRootPlans(createReads(() => graph, largestPage))),
    );
  }

  /** Asks every question once, unbroken. Throws where an answer is not the recorded one. */
  async begin(stop: AbortSignal): Promise<void> {
    const asked: Asked[] = [];
    for (const question of goldenQuestions()) {
      stop.throwIfAborted();
      const parts = new Map<string, Set<string | symbol>>();
      const reads = createReads(() => this.#graph, largestPage, {
        pieces: pieces.map((piece) => watched(piece, parts)),
      });
      // What the index of pieces read, the question did not.
      for (const read of parts.values()) read.clear();
      const { data, errors } = await this.#answer(question.document, question.variables, reads);
      if (JSON.stringify(plain(data?.[question.key])) !== JSON.stringify(question.recorded)) {
        const told = errors?.map(({ message }) => message).join(', ') ?? 'another one';
        throw new Error(`${question.name} does not give its recorded answer, but ${told}`);
      }
      asked.push({ ...question, parts });
    }
    this.#questions = asked;
  }

  async judge(mutant: PieceMutant, stop: AbortSignal): Promise<Verdict> {
    const refused: unknown[] = [];
    const graph = noting(this.#graph, (error) => {
      if (isRefused(error)) refused.push(error);
    });
    const broken = pieces.map((piece) => mutant.pieces.get(piece.name) ?? piece);
    const reads = createReads(() => graph, largestPage, { pieces: broken });
    for (const { name, key, document, variables, recorded } of this.#questionsFor(mutant)) {
      stop.throwIfAborted();
      const answer = await this.#answer(document, variables, reads);
      if (refused.length > 0) return { kind: 'not viable' };
      if (answer.errors !== undefined || !isPartOf(plain(answer.data?.[key]), recorded))
        return { kind: 'caught', by: name };
    }
    for (const [name, piece] of mutant.pieces) {
      stop.throwIfAborted();
      const verdict = piece.gives === null ? 'passes' : await this.#testAlone(name, piece, broken);
      if (verdict === 'fails') return { kind: 'caught', by: `the test of the piece ${name}` };
      if (verdict === 'refused') return { kind: 'not viable' };
    }
    return { kind: 'survived' };
  }

  /** As test/cypher/pieces.test.ts: it warns of nothing, finds its example and keeps its budget. */
  async #testAlone(
    name: string,
    piece: ExamplePiece,
    broken: readonly ExamplePiece[],
  ): Promise<'passes' | 'fails' | 'refused'> {
    const look = async ({ text, types, values, read }: ReturnType<typeof aloneQuery>) => {
      const { rows, dbHits, warnings } = await this.#profiler.profile(text, types, values);
      const found = rowsOfPiece(read(rows[0]?.['answer'])).length > 0;
      return { found, holds: warnings.length === 0 && dbHits <= (piece.budget ?? 0) };
    };
    try {
      const now = await look(aloneQuery(piece, {}, broken));
      const sound = pieces.find((each) => each.name === name) ?? piece;
      return now.holds && now.found === (await look(aloneQuery(sound))).found ? 'passes' : 'fails';
    } catch (error) {
      return isRefused(error) ? 'refused' : 'fails';
    }
  }

  /** Those that read what is broken, without what they ask beside it; the shortest first. */
  #questionsFor(mutant: PieceMutant): readonly (GoldenQuestion & NarrowQuestion)[] {
    const isField = !partsOfQuestion.includes(mutant.part);
    return this.#questions
      .filter((question) => asksFor(question, mutant))
      .map((question) => {
        const isWanted = (piece: string | null, field: string) =>
          (piece !== null && mutant.pieces.has(piece)) || (isField && field === mutant.part);
        return { ...question, ...narrowQuestion(question.document, this.#schema, this.#index, isWanted) };
      })
      .toSorted((one, other) => one.relations - other.relations);
  }

  async #answer(document: DocumentNode, variableValues: ExampleVariables, reads: Reads): Promise<ExecutionResult> {
    const contextValue: Context = {
      reading: reads.begin(),
      texts: noTexts,
      browserUrl,
      pageOf,
      asker: null,
      today: lastDay,
      trace: null,
    };
    const answer = await execute({ schema: this.#schema, document, contextValue, variableValues });
    await contextValue.reading.close();
    return answer;
  }
}

/** As it travels. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** The piece, and which of its parts were looked at. */
function watched(piece: Piece, parts: Map<string, Set<string | symbol>>): Piece {
  const read = new Set<string | symbol>();
  parts.set(piece.name, read);
  return new Proxy(piece, {
    get(target, part) {
      read.add(part);
      return Reflect.get(target, part) as unknown;
    },
  });
}

/** The graph, telling of what its reads fail with. */
function noting(graph: Graph, note: (error: unknown) => void): Graph {
  return {
    ...graph,
    beginRead() {
      const transaction = graph.beginRead();
      return {
        close: () => transaction.close(),
        async read(query, values) {
          try {
            return await transaction.read(query, values);
          } catch (error) {
            note(error);
            throw error;
          }
        },
      };
    },
  };
}

/** Whether the question reads what is broken; a field of a row it must name, for all of a row are read at once. */
function asksFor({ parts, text }: Asked, { pieces: broken, part }: PieceMutant): boolean {
  const isField = ![...partsOfQuestion, 'key'].includes(part);
  if (isField && !new RegExp(`\\b${part}\\b`).test(text)) return false;
  const read = isField || part === 'key' ? 'fields' : part;
  return [...broken.keys()].some((name) => parts.get(name)?.has(read) === true);
}

/** Whether the server did not even plan it. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return /^Neo\.ClientError\.Statement\.(Syntax|Semantic|Type)/.test(code);
}
