import { execFileSync } from 'node:child_process';

/** How much of a process is in the memory of the machine now; MB. */
export function residentOf(pid: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1_024);
}
