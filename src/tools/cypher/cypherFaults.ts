/** Everything that is wrong in `cypher/`, told at once. */
export class CypherError extends Error {
  override readonly name = 'CypherError';
  /** Each as `path:line: what is given, and what is expected`. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Notes what is wrong at a line of a file. */
export type AddFault = (line: number, fault: string) => void;

/** Faults of many files. */
export class CypherFaults {
  readonly #faults: string[] = [];

  /** What notes the faults of one file. */
  of(path: string): AddFault {
    return (line, fault) => this.#faults.push(`${path}:${line}: ${fault}`);
  }

  /** Throws a `CypherError` where there are any. */
  throwAny(): void {
    if (this.#faults.length > 0) throw new CypherError(this.#faults);
  }
}
