import { setTimeout as wait } from 'node:timers/promises';

/** How long a text waits at most for a moment in which nobody asks anything; milliseconds. */
const mostPatience = 2_000;

/** How often it looks for one; milliseconds. */
const look = 25;

/** How many texts wait at most: more are left to be planned when they are wanted again. */
const mostWaiting = 200;

/** How many texts are remembered that were wanted once. */
const mostRemembered = 5_000;

/**
 * Has texts planned beside the questions, one at a time: planning takes a whole core for up to seconds. Each waits for
 * a moment in which nobody asks, though not for ever.
 */
export class BackgroundPlans {
  readonly #wantedOnce = new Set<string>();
  readonly #waiting = new Map<string, () => Promise<unknown>>();
  readonly #isAsked: () => boolean;
  #working: Promise<void> = Promise.resolve();

  /** @param isAsked whether somebody waits for an answer now */
  constructor(isAsked: () => boolean) {
    this.#isAsked = isAsked;
  }

  /**
   * Tells of a text that is not planned. Who asks it a second time will ask it again, so it is planned then.
   *
   * @param run has it planned, by asking it; where it fails, it is left to the next time
   */
  want(text: string, run: () => Promise<unknown>): void {
    if (!this.#wantedOnce.has(text)) {
      const [oldest] = this.#wantedOnce;
      if (this.#wantedOnce.size >= mostRemembered && oldest !== undefined) this.#wantedOnce.delete(oldest);
      this.#wantedOnce.add(text);
    } else if (this.#waiting.size < mostWaiting) {
      this.add(text, run);
    }
  }

  /** Has a text planned that will be wanted. */
  add(text: string, run: () => Promise<unknown>): void {
    if (this.#waiting.has(text)) return;
    this.#waiting.set(text, run);
    this.#working = this.#working.then(() => this.#plan(text));
  }

  /** How many texts wait to be planned. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Ends when none waits any more of those that wait now. */
  async done(): Promise<void> {
    await this.#working;
  }

  async #plan(text: string): Promise<void> {
    for (let waited = 0; this.#isAsked() && waited < mostPatience; waited += look) {
      await wait(look, undefined, { ref: false });
    }
    await this.#waiting
      .get(text)?.()
      .catch(() => undefined);
    this.#waiting.delete(text);
  }
}
