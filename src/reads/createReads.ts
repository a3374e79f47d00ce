import type { Graph, ReadTransaction } from '../graph/graph.ts';
import { GraphError } from '../graph/graphError.ts';
import { wholeNames } from '../language/searchText.ts';
import { argumentFaults, type Faults } from './argumentFaults.ts';
import { argumentShape } from './argumentShape.ts';
import type { BackgroundPlans } from './backgroundPlans.ts';
import { composeQuery, type ComposedQuery } from './composeQuery.ts';
import { costOf } from './costOf.ts';
import type { Piece } from './piece.ts';
import { pieces as allPieces } from './pieces.generated.ts';
import { PieceIndex } from './pieceIndex.ts';
import { searchLanguages, thingsNamed } from './questions.generated.ts';
import { readRoot } from './readRoot.ts';
import { ReadError } from './readError.ts';
import { countRows } from './countRows.ts';
import { type AskingWay, RootQueries } from './rootQueries.ts';
import type { Answer, Arguments, Relation } from './selection.ts';
import { askedActs, unknownActFault } from './unknownActs.ts';
import { tracedTransaction, type AskedQuestion } from './tracedTransaction.ts';
import { findUnknownIds, type UnknownId, type WantedId } from './unknownIds.ts';

const noLimits: ReadsLimits = { cost: Infinity, rows: Infinity, filterNesting: Infinity };

/** How many texts of one root field are kept: callers may shape their filters at will. */
const mostShapes = 100;

/** The questions of one operation, in one READ transaction, which is opened with the first. */
export interface Reading {
  /**
   * Answers a root field, with one query or one for each of its relations. Fails with a `ReadError`, or with any other
   * error where the fault is ours. What only one place cannot be answered for stands in that place, as a `ReadError`.
   *
   * @param given the arguments of every relation of the tree, by position
   */
  answer(root: Relation, given: Arguments): Promise<Answer>;
  /** Those of the ids of which the graph has nothing of the type that is wanted, with one query more. */
  unknownIds(wanted: readonly WantedId[]): Promise<readonly UnknownId[]>;
  /** The languages in which the graph can be searched, by tag; none where nothing is loaded. */
  searchLanguages(): Promise<readonly string[]>;
  /**
   * Things that have one of these whole names, as the index keeps them, the longest name first, and what has the id; of
   * that, `whole` is null.
   */
  thingsNamed(
    wholes: readonly string[],
    about: string,
  ): Promise<readonly { readonly id: string; readonly types: readonly string[]; readonly whole: string | null }[]>;
  close(): Promise<void>;
}

/** The one door from the API to the graph. */
export interface Reads {
  /** Whether a field of a type leads on to other objects; else it is read off the object itself. */
  isRelation(type: string, field: string): boolean;
  /** What the arguments alone keep from being answered, by position; nothing is asked. */
  faults(root: Relation, given: Arguments): Faults;
  /**
   * @param signal where it aborts, nothing is waited for any more: what is asked fails with `TIMED_OUT`
   * @param tell is told of each question that the graph was asked
   */
  begin(signal?: AbortSignal, tell?: (asked: AskedQuestion) => void): Reading;
  /** What is planned beside the questions. */
  readonly plans: Pick<BackgroundPlans, 'done' | 'waiting'> & {
    /** Has the texts planned of which questions are made level by level. */
    addLevels(): void;
  };
}

/** What one reading may ask at most; more is refused before anything is composed. */
export interface ReadsLimits {
  /** The rows that all its root fields together may bring, as it looks before they are asked. */
  readonly cost: number;
  /** The rows that a root field brings. */
  readonly rows: number;
  /** The relations inside of one another in a filter. */
  readonly filterNesting: number;
}

/** What may be given beside. */
interface ReadsOptions {
  /** None, where they are left out. */
  readonly limits?: ReadsLimits;
  /** Of what the questions are composed: ours, or ours with one that is broken on purpose. */
  readonly pieces?: readonly Piece[];
  /** Is told of each place of an answer where a node was left out that somebody else added. */
  readonly reportTheirs?: (place: string) => void;
  /** `whole`, where it is left out: then a text is asked as it stands in `cypher/`, nested. */
  readonly way?: AskingWay;
}

/**
 * @param currentGraph the graph as it is connected now; it may be another after a restart
 * @param largestPage the most rows of a page
 */
export function createReads(
  currentGraph: () => Graph,
  largestPage: number,
  { limits = noLimits, pieces = allPieces, reportTheirs = () => undefined, way = 'whole' }: ReadsOptions = {},
): Reads {
  const index = new PieceIndex(pieces);
  const composed = new WeakMap<Relation, Map<string, ComposedQuery>>();
  const queries = new RootQueries(index, way);

  /** The text of a tree: made once for each shape of its arguments. */
  function composedFor(root: Relation, given: Arguments): ComposedQuery {
    const shape = argumentShape(given);
    const texts = composed.get(root) ?? new Map<string, ComposedQuery>();
    composed.set(root, texts);
    const known = texts.get(shape);
    if (known !== undefined) return known;
    const query = composeQuery(index, root, given);
    const [oldest] = texts.keys();
    if (texts.size >= mostShapes && oldest !== undefined) texts.delete(oldest);
    texts.set(shape, query);
    return query;
  }

  return {
    isRelation: (type, field) => index.isRelation(type, field),
    plans: {
      get waiting() {
        return queries.plansOn(currentGraph()).waiting;
      },
      done: () => queries.plansOn(currentGraph()).done(),
      addLevels: () => {
        queries.planLevels(currentGraph());
      },
    },
    faults: (root, given) => argumentFaults(index, composedFor(root, given).leads, given, largestPage),
    begin(signal, tell) {
      let transaction: ReturnType<Graph['beginRead']> | null = null;
      const open = () => {
        const opened = currentGraph().beginRead(signal);
        return tell === undefined ? opened : tracedTransaction(opened, tell);
      };
      let spent = 0;

      /** Adds up what the root fields cost, in the order in which they are asked. */
      function refuseCostly(root: Relation, given: Arguments): void {
        const { rows, nesting } = costOf(index, root, given, largestPage);
        spent += rows;
        if (nesting > limits.filterNesting) {
          const most = `at most ${limits.filterNesting} are answered (MAX_FILTER_NESTING)`;
          throw new ReadError('TOO_COSTLY', `A filter of ${root.field} asks ${nesting} relations deep; ${most}.`);
        }
        if (spent > limits.cost) {
          const most = `more than ${limits.cost} (MAX_COST). Ask for smaller pages, or less below them`;
          throw new ReadError('TOO_COSTLY', `Up to ${root.field} this may bring ${spent} rows, ${most}.`);
        }
      }

      /** Asks in the transaction; what keeps the graph from answering becomes what the caller is told. */
      async function ask<Result>(question: (opened: ReadTransaction) => Promise<Result>): Promise<Result> {
        if (signal?.aborted === true) throw new ReadError('TIMED_OUT', 'nobody waits for the answer any more');
        try {
          transaction ??= open();
          return await question(transaction);
        } catch (error) {
          throw toReadError(error);
        }
      }

      return {
        async answer(root, given) {
          refuseCostly(root, given);
          const whole = composedFor(root, given);
          const { ids, layouts } = whole;
          const faults = argumentFaults(index, whole.leads, given, largestPage);
          const refused = faults.get(root.position);
          if (refused !== undefined) throw refused;
          return ask(async (opened) => {
            const unknown = await unknownActFault(opened, askedActs(given));
            if (unknown !== null) throw unknown;
            const row = await queries.ask({ root, given, faults, whole }, currentGraph(), opened, signal);
            const answer = await readRoot(index, root, row, { given, ids, layouts, faults, reportTheirs }, opened);
            const count = countRows(answer);
            if (count <= limits.rows) return answer;
            const most = `more than ${limits.rows} (MAX_ROWS). Ask for smaller pages, or less below them`;
            throw new ReadError('TOO_COSTLY', `${root.field} brings ${count} rows, ${most}.`);
          });
        },
        unknownIds: (wanted) => ask((opened) => findUnknownIds(opened, wanted)),
        async searchLanguages() {
          const [dataset] = await ask((opened) => opened.read(searchLanguages, {}));
          return dataset?.languages ?? [];
        },
        thingsNamed: (wholes, about) =>
          ask((opened) => opened.read(thingsNamed, { query: wholeNames(wholes), wholes: wholes.join(' '), about })),
        async close() {
          await transaction?.close();
        },
      };
    },
  };
}

function toReadError(error: unknown): unknown {
  if (!(error instanceof GraphError)) return error;
  const { code } = error;
  return code === 'TIMED_OUT' || code === 'UNAVAILABLE' ? new ReadError(code, error.message, { cause: error }) : error;
}
