import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { waitUntil } from './waitUntil.ts';

export interface Run {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  readonly exit: Promise<number | null>;
}

/** Starts a run in a process group of its own, as a terminal does, and waits until its server is up. */
export async function startRun(folder: string, local: 'docker' | 'embedded'): Promise<Run> {
  const script = fileURLToPath(new URL('./holdServer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, local], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  await waitUntil(() => lines.includes('up'), 100);
  return { child, lines, exit };
}
