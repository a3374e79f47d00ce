/** How many new texts are planned at once: planning takes a whole core, and the server cannot be told to stop. */
const mostAtOnce = 2;

/** How many texts are remembered as planned; Neo4j keeps fewer. */
const mostKnown = 2_000;

/**
 * Lets through at once what asks a text that was answered before, and few others at a time: so that new questions do not
 * keep known ones from a core. A place is free again when the server has answered, not when the caller has left.
 */
export class PlanningQueue {
  readonly #known = new Set<string>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  async ask<Result>(text: string, question: () => Promise<Result>): Promise<Result> {
    if (this.#known.has(text)) return question();
    await this.#enter();
    try {
      const result = await question();
      this.#remember(text);
      return result;
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running >= mostAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
  }

  /** The place goes to who waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }

  #remember(text: string): void {
    const [oldest] = this.#known;
    if (this.#known.size >= mostKnown && oldest !== undefined) this.#known.delete(oldest);
    this.#known.add(text);
  }
}
