import { AskFailure } from '../api/askFailure.ts';
import { GraphError } from '../graph/graphError.ts';
import { BackupRefused } from '../neo4j/settings/backupRefused.ts';
import { Neo4jUnavailable } from '../neo4j/settings/neo4jUnavailable.ts';
import { Refusal } from '../seed/file/refusal.ts';
import { SeedFaults } from '../seed/file/seedFaults.ts';
import { ListenError } from '../web/listenError.ts';
import { EnvironmentError } from './environment.ts';
import { UsageError } from './usageError.ts';

/** Errors that tell people all they need; of any other they also get the stack, since it is a fault of ours. */
const forPeople = [
  AskFailure,
  BackupRefused,
  EnvironmentError,
  GraphError,
  ListenError,
  Neo4jUnavailable,
  Refusal,
  SeedFaults,
  UsageError,
];

interface Ending {
  readonly end: () => Promise<unknown>;
  readonly name: () => string | null;
}

/** What a program has to end, in the order in which it is to be ended: the newest first. */
export class Endings {
  readonly #endings: Ending[] = [];
  #over = false;

  /**
   * What is added after the end, since it was still being opened then, is ended at once.
   *
   * @param name what it stops, for people; null where it is nothing that they were told of
   */
  add(end: () => Promise<unknown>, name: () => string | null = () => null): void {
    this.#endings.unshift({ end, name });
    if (this.#over) void this.end();
  }

  /** Ends everything once; what fails does not keep the rest from being ended. Gives the names of what was ended. */
  async end(): Promise<readonly string[]> {
    this.#over = true;
    const ended: string[] = [];
    for (const { end, name } of this.#endings.splice(0)) {
      const named = name();
      try {
        await end();
        if (named !== null) ended.push(named);
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    return ended;
  }
}

/**
 * npm and tsx hand on a Ctrl-C that the program got itself: signals this near to the first are the same; milliseconds.
 */
const sameSignal = 1_000;

/**
 * Runs a command of the command line. What it started is ended when it is done, when it fails, and on Ctrl-C, SIGTERM
 * or a closed terminal. Exit code 0, or 1 with the error on stderr, or `stopped` after a signal, with a line on stderr
 * that says what was stopped. A second Ctrl-C does not wait for that: 130.
 *
 * @param stopped 0 for what goes on until it is stopped; 130 for what is stopped before it is done
 */
export async function runCommand(command: (endings: Endings) => Promise<void>, stopped = 130): Promise<void> {
  const endings = new Endings();
  let signalled: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (signalled !== null) {
        if (performance.now() - signalled > sameSignal) process.exit(130);
        return;
      }
      signalled = performance.now();
      void endings.end().then((ended) => {
        process.stderr.write(ended.length === 0 ? 'Stopped.\n' : `Stopped: ${ended.join(', ')}.\n`);
        process.exit(stopped);
      });
    });
  }
  try {
    await command(endings);
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    await endings.end();
    // A server that takes connections and says nothing holds the driver's sockets, and these would hold us.
    process.exit(1);
  }
  await endings.end();
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isUsage(error)) return `${error.message.split('. To specify')[0]}. --help tells what there is.`;
  return forPeople.some((kind) => error instanceof kind) ? error.message : String(error.stack);
}

/** Whether Node found the command line's options wrong. */
function isUsage(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
