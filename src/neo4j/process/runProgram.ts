import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';

interface Outcome {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** Both outputs, line by line as they came. */
  readonly lines: readonly string[];
}

/** Runs a program to its end. Fails only when it cannot be run at all. After `timeout` milliseconds it is ended. */
export function runProgram(
  program: string,
  given: readonly string[],
  options: {
    readonly environment: EnvironmentVariables;
    readonly timeout?: number;
    readonly onLine?: (line: string) => void;
    /** Ends it where it aborts; then it fails. */
    readonly signal?: AbortSignal;
  },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, {
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, lines });
    });
  });
}
