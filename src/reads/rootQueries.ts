import type { Graph, ReadTransaction } from '../graph/graph.ts';
import type { Faults } from './argumentFaults.ts';
import { askLevels, type LevelRow } from './askLevels.ts';
import { BackgroundPlans } from './backgroundPlans.ts';
import { composeLevel, composeLevels, type LevelQueries, type LevelQuery } from './composeLevels.ts';
import type { ComposedQuery } from './composeQuery.ts';
import { parameterValues } from './parameterValues.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { PlanningQueue } from './planningQueue.ts';
import type { RootRow } from './readRoot.ts';
import type { Arguments, Relation } from './selection.ts';

/**
 * How a root field is asked: as one `whole` query; in `levels`, one query for each of its relations; or, with `both`,
 * in levels until its whole text is planned. That is cheaper once it is known, and takes up to seconds to become so.
 */
export type AskingWay = 'whole' | 'levels' | 'both';

/** A root field with its arguments, and the whole text for it. */
export interface RootQuestion {
  readonly root: Relation;
  readonly given: Arguments;
  readonly faults: Faults;
  readonly whole: ComposedQuery;
}

/** What one server has planned. */
interface Plans {
  readonly queue: PlanningQueue;
  readonly background: BackgroundPlans;
}

/** Asks root fields, the one way or the other: the row is the same. */
export class RootQueries {
  readonly #index: PieceIndex;
  readonly #way: AskingWay;
  readonly #levels = new WeakMap<ComposedQuery, LevelQueries | null>();
  readonly #plans = new WeakMap<Graph, Plans>();
  #asked = 0;

  constructor(index: PieceIndex, way: AskingWay) {
    this.#index = index;
    this.#way = way;
  }

  /** @param graph where a text may be planned beside, for the next time */
  async ask(
    question: RootQuestion,
    graph: Graph,
    transaction: ReadTransaction,
    signal?: AbortSignal,
  ): Promise<RootRow | undefined> {
    const { root, whole } = question;
    const { queue, background } = this.#plansOf(graph);
    const send = (query: LevelQuery, starts: readonly string[] | null) =>
      sendTo(transaction, queue, question, query, starts, signal);
    const levels =
      this.#way === 'whole' || (this.#way === 'both' && queue.knows(whole.text)) ? null : this.#of(question);
    this.#asked += 1;
    try {
      if (levels === null) return (await send(whole, null))[0];
      if (this.#way === 'both') background.want(whole.text, () => plan(graph, queue, question));
      return await askLevels(root, levels, whole, send);
    } finally {
      this.#asked -= 1;
    }
  }

  /** What is planned beside the questions. */
  plansOn(graph: Graph): BackgroundPlans {
    return this.#plansOf(graph).background;
  }

  /** Has the texts planned of which levels are made: one for each relation of the schema, without its arguments. */
  planLevels(graph: Graph): void {
    const { queue, background } = this.#plansOf(graph);
    for (const { owner, field, gives } of this.#index.relations) {
      const selection = this.#index.emptySelection(gives);
      const root = { key: field, field, position: 0, selection, counted: false };
      const level = composeLevel(this.#index, { owner, relation: root }, [], new Map());
      const kinds = this.#index.isNodeType(owner) ? [level.ofNodes] : [level.ofNodes, level.ofRelationships];
      for (const query of kinds) {
        const run = (to: ReadTransaction) => sendTo(to, queue, { root, given: [], faults: new Map() }, query, []);
        if (!queue.knows(query.text)) background.add(query.text, () => inTransaction(graph, run));
      }
    }
  }

  /** Another server knows no plans of this one. */
  #plansOf(graph: Graph): Plans {
    const known = this.#plans.get(graph);
    if (known !== undefined) return known;
    const own = { queue: new PlanningQueue(), background: new BackgroundPlans(() => this.#asked > 0) };
    this.#plans.set(graph, own);
    return own;
  }

  #of({ root, given, whole }: RootQuestion): LevelQueries | null {
    const known = this.#levels.get(whole);
    if (known !== undefined) return known;
    const levels = composeLevels(this.#index, root, given, whole);
    this.#levels.set(whole, levels);
    return levels;
  }
}

async function sendTo(
  transaction: ReadTransaction,
  queue: PlanningQueue,
  { root, given, faults }: Omit<RootQuestion, 'whole'>,
  { text, parameters }: LevelQuery,
  starts: readonly string[] | null,
  signal?: AbortSignal,
): Promise<readonly LevelRow[]> {
  const { types, values } = parameterValues(parameters, given, faults, starts);
  const query = { name: `Query.${root.field}`, mode: 'read', text, params: types } as const;
  return queue.ask(text, () => transaction.read<typeof values, LevelRow>(query, values), signal);
}

/** Has the whole text planned: a server plans what it is asked, and keeps no plan of what it only explains. */
async function plan(graph: Graph, queue: PlanningQueue, question: RootQuestion): Promise<void> {
  await inTransaction(graph, (transaction) => sendTo(transaction, queue, question, question.whole, null));
}

async function inTransaction(graph: Graph, work: (transaction: ReadTransaction) => Promise<unknown>): Promise<void> {
  const transaction = graph.beginRead();
  await work(transaction).finally(() => transaction.close());
}
