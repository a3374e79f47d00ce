import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';
import { runProgram } from '../process/runProgram.ts';
import { watchOver } from '../process/watchOver.ts';

/** What is run, and how it is ended. */
interface Launch {
  readonly program: string;
  readonly given: readonly string[];
  readonly folder: string;
  readonly environment: EnvironmentVariables;
  /** A command that ends it, for where SIGTERM to the process is not all; its first word is the program. */
  readonly endBy: readonly [string, ...string[]] | null;
}

/** How a server's process ended. */
export interface End {
  /** Such as `with code 1`, `by SIGKILL`. */
  readonly how: string;
  /** The last lines that it wrote. */
  readonly lines: readonly string[];
}

export interface LaunchedServer {
  /** Null where not even a process came to be. */
  readonly pid: number | null;
  /** Null once it is up; otherwise how it ended before. */
  readonly started: Promise<End | null>;
  readonly ended: Promise<End>;
  /** Asks it to end, after a grace makes it; resolves when it is gone. */
  end(): Promise<void>;
}

/** A clean stop takes half a second, up to ten where transactions are open. */
const grace = 20_000;

/**
 * Starts the process of a server. It gets a session of its own: Ctrl-C in a terminal goes to the whole process group,
 * and the server would be gone before we have finished with it. `watchOver` takes care that it ends with us all the
 * same.
 */
export function launchServer(launch: Launch, report: Report): LaunchedServer {
  const { environment, endBy } = launch;
  const child = spawn(launch.program, launch.given, {
    cwd: launch.folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const callOff = child.pid === undefined ? () => undefined : watchOver(child.pid, endBy ?? [], environment, report);
  const lines: string[] = [];
  const ended = new Promise<End>((resolve) => {
    child.once('error', (error) => {
      resolve({ how: `before it began (${error.message})`, lines });
    });
    child.once('close', (code, signal) => {
      callOff();
      resolve({ how: signal === null ? `with code ${code ?? 'unknown'}` : `by ${signal}`, lines });
    });
  });
  const started = new Promise<End | null>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > 20) lines.shift();
        if (/\bStarted\.$/.test(line)) resolve(null);
      });
    }
    void ended.then(resolve);
  });
  return {
    pid: child.pid ?? null,
    started,
    ended,
    async end() {
      if (endBy === null) child.kill('SIGTERM');
      else await runProgram(endBy[0], endBy.slice(1), { environment, timeout: grace + 5_000 });
      const patience = new AbortController();
      const late = wait(grace, 'late', { signal: patience.signal }).catch(() => 'in time');
      if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
      patience.abort();
      await ended;
    },
  };
}
