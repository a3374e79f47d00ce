import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import { runProgram } from '../process/runProgram.ts';

/**
 * Removes the container of an earlier start, its volume not: one that ended by itself was left for its log; one that
 * still runs was left by a run that was killed together with its watch, and is ended first. Fails with
 * `Neo4jUnavailable` when it runs for another data directory.
 */
export async function clearContainer(
  program: string,
  name: string,
  folder: string,
  environment: EnvironmentVariables,
  report: Report,
): Promise<void> {
  const format = '{{.State.Running}} {{index .Config.Labels "policytrail.data"}}';
  const { exitCode, lines } = await runProgram(program, ['container', 'inspect', '--format', format, name], {
    environment,
  });
  if (exitCode !== 0) return;
  const [running, ...words] = (lines[0] ?? '').split(' ');
  const owner = words.join(' ');
  if (running === 'true') {
    if (owner !== folder) {
      throw new Neo4jUnavailable([
        lackHere(
          `the container ${name} runs for the data in ${owner}, of which ${folder} seems to be a copy`,
          `Delete ${folder}/container; the copy then gets data of its own`,
        ),
      ]);
    }
    report(`The container ${name}, which an earlier run left behind, is ended first`);
    await runProgram(program, ['stop', name], { environment });
  }
  await runProgram(program, ['rm', '--force', '--volumes', name], { environment });
}
