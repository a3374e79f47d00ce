import { connect } from './connect.ts';
import type { ConnectionSettings } from './driverOf.ts';
import type { Graph, OpenReadTransaction } from './graph.ts';
import { GraphError } from './graphError.ts';
import { startProbe } from './probe.ts';
import { Turns, type QueueLimits } from './turns.ts';

/** A graph of which it is known whether it answers. */
export interface WatchedGraph extends Graph {
  /** Whether it answers now; follows within two seconds, both ways. */
  readonly answers: () => boolean;
  /** How many questions are worked on, and how many wait. */
  readonly turns: () => QueueLimits;
  /** Why a question that came now would be refused, since too many wait; null where it would not. */
  readonly refusal: () => string | null;
}

/**
 * Watches a graph that is connected. While its server does not answer nothing is sent, and what waits for an answer
 * ends at once, with `UNAVAILABLE`; when it answers again it is connected anew, since old connections may hang for
 * ever. Only so many questions are asked at once.
 */
export function watchGraph(settings: ConnectionSettings, connected: Graph, limits: QueueLimits): WatchedGraph {
  const turns = new Turns(limits);
  const open = new Set<AbortController>();
  let graph: Graph | null = connected;
  let lastAnswer = -Infinity;

  const current = (): Graph => {
    if (graph !== null) return graph;
    throw new GraphError('UNAVAILABLE', null, new Error('Neo4j does not answer'));
  };

  const probe = startProbe(settings, {
    answeredSince: (time) => lastAnswer > time,
    onDown() {
      const gone = current();
      graph = null;
      const reason = new GraphError('UNAVAILABLE', null, new Error('Neo4j has stopped to answer'));
      for (const each of open) each.abort(reason);
      void gone.close().catch(() => undefined);
    },
    async onUp() {
      graph = await connect(settings);
    },
  });

  function beginRead(signal?: AbortSignal): OpenReadTransaction {
    const asked = current();
    const ending = new AbortController();
    const leave = () => {
      ending.abort(signal?.reason);
    };
    if (signal?.aborted === true) leave();
    signal?.addEventListener('abort', leave, { once: true });
    open.add(ending);
    const turn = turns.take(ending.signal);
    const transaction = turn.then(() => asked.beginRead(ending.signal));
    // Who reads is told; who never does, need not be.
    transaction.catch(() => undefined);
    return {
      async read(query, params) {
        const rows = await (await transaction).read(query, params);
        lastAnswer = performance.now();
        return rows;
      },
      async close() {
        signal?.removeEventListener('abort', leave);
        open.delete(ending);
        const endTurn = await turn.catch(() => null);
        await (await transaction.catch(() => null))?.close();
        endTurn?.();
      },
    };
  }

  return {
    answers: () => graph !== null,
    turns: () => ({ running: turns.running, waiting: turns.waiting }),
    refusal: () => turns.refusal,
    beginRead,
    read: async (query, params) => current().read(query, params),
    write: async (work) => current().write(work),
    changeSchema: async (query, params) => current().changeSchema(query, params),
    async close() {
      await probe.stop();
      await graph?.close();
    },
  };
}
