import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Java } from './findJava.ts';
import { findProgram } from '../process/findProgram.ts';
import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';
import { type Lack, lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import { runProgram } from '../process/runProgram.ts';
import { withProgress } from '../process/withProgress.ts';

/**
 * Asks Maven for the jars of a pom: without the network first, then with it, which fetches them into Maven's local
 * repository. Fails with `Neo4jUnavailable`.
 */
export async function askMaven(
  pom: string,
  java: Java,
  environment: EnvironmentVariables,
  report: Report,
): Promise<readonly string[]> {
  const [maven] = await findProgram('mvn', environment);
  if (maven === undefined) throw new Neo4jUnavailable([lackOfMaven]);
  const folder = await mkdtemp(join(tmpdir(), 'policytrail-maven-'));
  const output = join(folder, 'class-path');
  const goal = ['-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${output}`];
  const forJava = java.home === null ? environment : { ...environment, JAVA_HOME: java.home };
  try {
    const offline = runProgram(maven, ['-o', ...goal], { environment: forJava });
    const known = await withProgress(report, (seconds) => `Maven lists Neo4j's jars: ${seconds} s`, offline);
    if (known.exitCode !== 0) await fetchJars(maven, goal, forJava, report);
    return (await readFile(output, 'utf8')).trim().split(delimiter);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where Maven is not on `PATH`; worth telling together with a missing Java. */
export const lackOfMaven: Lack = lackHere(
  'no Maven (mvn) is in PATH, and it fetches the jars of Neo4j',
  'Install Maven (Debian: maven); it is needed only for the first start',
);

async function fetchJars(
  maven: string,
  goal: readonly string[],
  environment: EnvironmentVariables,
  report: Report,
): Promise<void> {
  let jars = 0;
  const fetching = runProgram(maven, goal, {
    environment,
    onLine: (line) => {
      if (/Downloaded from .*\.jar\b/.test(line)) jars += 1;
    },
  });
  report('Maven fetches the jars of Neo4j, about 150 MB; this is needed only once');
  const describe = (seconds: number) => `Maven fetches the jars of Neo4j: ${jars} so far, ${seconds} s`;
  const { exitCode, lines } = await withProgress(report, describe, fetching);
  if (exitCode !== 0) throw new Neo4jUnavailable([lackOfFetch(lines)]);
}

/** What Maven says when a repository cannot be reached, in its several versions. */
const unreachable =
  /No plugin found for prefix|Could not transfer|could not be resolved|Could not resolve|Unknown host|Connection refused/;

function lackOfFetch(lines: readonly string[]): Lack {
  const said = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? 'nothing';
  const short = said.replace(/^\[ERROR\] | -> \[Help 1\]|\.\s*$/g, '').slice(0, 200);
  return lines.some((line) => unreachable.test(line))
    ? lackHere(
        `Maven cannot fetch the jars of Neo4j: no repository can be reached (Maven says: ${short})`,
        'Connect to the network for the first start, or name a mirror or proxy in ~/.m2/settings.xml',
      )
    : lackHere(
        `Maven fails to list the jars of Neo4j (Maven says: ${short})`,
        `Run \`mvn dependency:build-classpath\` in src/neo4j to see the whole reason`,
      );
}
