import { spawn } from 'node:child_process';
import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';

/** Reads until it is told a line or the pipe closes, which it does when its other end, our process, dies. */
const script = `
pid=$1; shift
if read -r line; then exit 0; fi
if [ "$#" -gt 0 ]; then "$@"; fi
kill -TERM "$pid" || exit 0
seconds=0
while kill -0 "$pid" && [ "$seconds" -lt 20 ]; do sleep 1; seconds=$((seconds + 1)); done
kill -KILL "$pid"
if [ "$#" -gt 0 ]; then "$@"; fi
`;

/**
 * Makes sure that a process does not outlive us, however we end: a small shell waits on a pipe from us, and ends the
 * process when the pipe closes. That holds also for `kill -9` of us, where no handler of ours can run. It has a session
 * of its own, so that the terminal's Ctrl-C does not reach it.
 *
 * Returns what calls the watch off, for when the process has ended.
 *
 * @param endBy a command that ends the process; without words, or where it does not help, a signal does
 */
export function watchOver(
  pid: number,
  endBy: readonly string[],
  environment: EnvironmentVariables,
  report: Report,
): () => void {
  const shell = spawn('sh', ['-c', script, 'sh', String(pid), ...endBy], {
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.once('error', () => {
    report(`No shell (sh) can be run: should this process be killed, end process ${pid}, Neo4j, by hand`);
  });
  // A shell that was killed has closed its end.
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return () => {
    shell.stdin.end('done\n');
  };
}
