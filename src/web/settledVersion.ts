/** A load that has just been seen may still be on its way into the graph for this long; milliseconds. */
const settling = 2_000;

/** One look at the version of the dataset. */
export interface Look {
  readonly version: string | null;
  /** How many other versions were seen before: a version that comes back is not the one that it was. */
  readonly changes: number;
  readonly at: number;
}

/**
 * Tells which answers may carry the version of the dataset in their ETag.
 *
 * Why: the graph may be loaded while this server runs, and Neo4j lets a reader see a commit piece by piece (seen here:
 * people of one seed under the version of another, both ways round). So an answer is only given the version's ETag when
 * that version was all that was seen from some time before the question until after it; that keeps old facts from
 * passing for new ones. New facts under the old version do no harm, since every change that is seen ends the ETags of
 * before, even if the version comes back. The version that is met first is taken as settled: the server loads the seed
 * before it answers.
 */
export class SettledVersion {
  readonly #now: () => number;
  #last: Look | null = null;
  #since = 0;

  /** @param now a clock that never goes back, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes the version that was just read. */
  see(version: string | null): Look {
    const at = this.#now();
    const changed = this.#last !== null && this.#last.version !== version;
    if (this.#last === null) this.#since = at - settling;
    else if (changed) this.#since = at;
    this.#last = { version, changes: (this.#last?.changes ?? 0) + (changed ? 1 : 0), at };
    return this.#last;
  }

  /** Whether nothing but the version of this look was seen, from well before it until now. */
  wasSettled({ version, changes, at }: Look): boolean {
    return this.#last?.version === version && this.#last.changes === changes && this.#since + settling <= at;
  }
}
