import { Turns } from '../graph/turns.ts';

/** How many new texts are planned at once: planning takes a whole core, and the server cannot be told to stop. */
const mostAtOnce = 2;

/** How many texts are remembered as planned: fewer than a Neo4j keeps that is started here. */
const mostKnown = 400;

/**
 * Lets through at once what asks a text that was answered before, and few others at a time: so that new questions do
 * not keep known ones from a core. Who leaves while he waits gives up his place in the queue.
 */
export class PlanningQueue {
  readonly #known = new Set<string>();
  readonly #turns = new Turns({ running: mostAtOnce, waiting: Infinity });

  knows(text: string): boolean {
    return this.#known.has(text);
  }

  /** Fails as the question does, or with a `GraphError` where the signal aborts before its turn. */
  async ask<Result>(text: string, question: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (this.knows(text)) {
      this.#remember(text);
      return question();
    }
    const endTurn = await this.#turns.take(signal);
    try {
      const result = await question();
      this.#remember(text);
      return result;
    } finally {
      endTurn();
    }
  }

  /** The last one that was asked is forgotten last. */
  #remember(text: string): void {
    this.#known.delete(text);
    const [oldest] = this.#known;
    if (this.#known.size >= mostKnown && oldest !== undefined) this.#known.delete(oldest);
    this.#known.add(text);
  }
}
