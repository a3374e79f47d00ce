import { GraphError } from '../graph/graphError.ts';
import { Neo4jUnavailable } from '../neo4j/neo4jUnavailable.ts';
import { Refusal } from '../seed/refusal.ts';
import { SeedFaults } from '../seed/seedFaults.ts';
import { ListenError } from '../web/listenError.ts';
import { EnvironmentError } from './environment.ts';

/** Thrown with a message for the person at the keyboard: what was given, what was expected, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Errors that tell people all they need; of any other they also get the stack, since it is a fault of ours. */
const forPeople = [EnvironmentError, GraphError, ListenError, Neo4jUnavailable, Refusal, SeedFaults, UsageError];

/** What a program has to end, in the order in which it is to be ended: the newest first. */
export class Endings {
  readonly #endings: (() => Promise<void>)[] = [];

  /** Gives a function that takes the ending back. */
  add(ending: () => Promise<void>): () => void {
    this.#endings.unshift(ending);
    return () => {
      this.#endings.splice(this.#endings.indexOf(ending), 1);
    };
  }

  /** Ends everything once; what fails does not keep the rest from being ended. */
  async end(): Promise<void> {
    for (const ending of this.#endings.splice(0)) {
      await ending().catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    }
  }
}

/**
 * Runs a program of the command line. What it started is ended when it is done, when it fails, and on Ctrl-C, SIGTERM
 * or a closed terminal. Exit code 0, or 1 with the error on stderr, or 130 after a signal.
 */
export async function runProgram(program: (endings: Endings) => Promise<void>): Promise<void> {
  const endings = new Endings();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      void endings.end().then(() => process.exit(130));
    });
  }
  try {
    await program(endings);
  } catch (error) {
    const isForPeople = forPeople.some((kind) => error instanceof kind) || isUsage(error);
    process.stderr.write(
      `${isForPeople ? (error as Error).message : error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
    process.exitCode = 1;
  }
  await endings.end();
}

/** Whether Node found the command line's options wrong. */
function isUsage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
