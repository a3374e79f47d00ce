/** A load that has just been seen may still be on its way into the graph for this long; milliseconds. */
const settling = 2_000;

/**
 * Tells from when on answers may carry the version of the dataset in their ETag.
 *
 * Why: the graph may be loaded while this server runs. Neo4j lets a reader see a commit piece by piece, so a question may
 * meet the new version beside old facts, even within one transaction. An answer is only given the version's ETag when
 * that version was all that was seen from some time before the question until after it. The version that is met first is
 * taken as settled: the server loads the seed before it answers.
 */
export class SettledVersion {
  readonly #now: () => number;
  #version: string | null = null;
  #since: number | null = null;

  /** @param now a clock that never goes back, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes the version that was just read. Gives back when: the time at which a question that follows begins. */
  see(version: string | null): number {
    const at = this.#now();
    if (this.#since === null) this.#since = at - settling;
    else if (version !== this.#version) this.#since = at;
    this.#version = version;
    return at;
  }

  /** Whether this version, and no other, was there from well before a question that began then. */
  wasSettled(version: string, begun: number): boolean {
    return this.#since !== null && version === this.#version && this.#since + settling <= begun;
  }
}
