import { GraphError } from './graphError.ts';

export interface QueueLimits {
  /** How many questions the graph works on at once. */
  readonly running: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
}

/** Lets so many in at once, and so many wait; who comes on top of these is told at once. */
export class Turns {
  readonly #limits: QueueLimits;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Why whoever comes now would be refused; null where he would not. */
  get refusal(): string | null {
    if (this.#running < this.#limits.running || this.#waiting.length < this.#limits.waiting) return null;
    return `${this.#waiting.length} questions wait already (MAX_WAITING)`;
  }

  /** Waits for a turn, until the signal aborts; gives what ends it. Fails with a `GraphError`. */
  async take(signal?: AbortSignal): Promise<() => void> {
    if (this.#running < this.#limits.running) this.#running += 1;
    else await this.#wait(signal);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    };
  }

  #wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const { refusal } = this;
      if (refusal !== null) {
        reject(new GraphError('UNAVAILABLE', null, new Error(refusal)));
        return;
      }
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        const reason: unknown = signal?.reason;
        reject(reason instanceof GraphError ? reason : new GraphError('TIMED_OUT', null, reason));
      };
      const enter = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
