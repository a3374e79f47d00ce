import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort } from '../server.ts';

export interface Program {
  readonly pid: number;
  /** Everything that it printed so far. */
  readonly output: () => string;
  /** Resolves when what it printed has this. */
  readonly says: (pattern: RegExp) => Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Runs a program of `src/main` as a person would, with these settings. */
export function startProgram(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Program {
  return startCommand([process.execPath, '--import', 'tsx', `src/main/${name}.ts`, ...args], environment);
}

/** Runs any command, in a folder if one is given. */
export function startCommand(
  [command = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd = '.',
): Program {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(signal ?? code);
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(output)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => {
          reject(new Error(`it ended without saying ${pattern.source}:\n${output}`));
        });
      }),
    ended,
    signal: (signalName) => child.kill(signalName),
  };
}

/** Settings for a program with a folder and ports of its own. */
export async function ownSettings(): Promise<{ settings: Record<string, string>; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'policytrail-'));
  const [port, bolt, http] = [await anyFreePort(), await anyFreePort(), await anyFreePort()];
  return {
    settings: {
      DATA_DIR: folder,
      PORT: `${port}`,
      NEO4J_BOLT_PORT: `${bolt}`,
      NEO4J_HTTP_PORT: `${http}`,
      NEO4J_URI: '',
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
