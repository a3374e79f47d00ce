import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface LivingProcess {
  readonly pid: number;
  /** When it was born, in whatever form the system tells: clock ticks since boot on Linux, else a date. */
  readonly birth: string;
}

/** The process with this number; null when none lives. One that ended but was not yet waited for does not live. */
export async function livingProcess(pid: number): Promise<LivingProcess | null> {
  const birth = (await exists('/proc/self/stat')) ? await birthByProc(pid) : await birthByPs(pid);
  return birth === null ? null : { pid, birth };
}

/** Whether just this process still lives. */
export async function lives(it: LivingProcess): Promise<boolean> {
  return (await livingProcess(it.pid))?.birth === it.birth;
}

async function birthByProc(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The second field is the program's name in brackets, which may hold blanks and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}

function birthByPs(pid: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('/bin/ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } }, (error, output) => {
      const [state = '', ...date] = output.trim().split(/\s+/);
      resolve(error !== null || state.startsWith('Z') ? null : date.join(' '));
    });
  });
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
