import { rm, writeFile } from 'node:fs/promises';
import type { Java } from './findJava.ts';
import { javaArguments } from './javaArguments.ts';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';
import { runProgram } from '../process/runProgram.ts';
import type { ServerFiles } from '../server/serverFiles.ts';

/** Gives a home its password, before the first start of a server on it. */
export async function setInitialPassword(
  password: string,
  files: ServerFiles,
  java: Java,
  jars: readonly string[],
  environment: EnvironmentVariables,
): Promise<void> {
  const given = ['dbms', 'set-initial-password', password];
  await writeFile(files.adminArguments, javaArguments(jars, 'org.neo4j.cli.AdminTool', given), { mode: 0o600 });
  try {
    const { exitCode, lines } = await runProgram(java.program, [`@${files.adminArguments}`], {
      environment: { ...environment, NEO4J_HOME: files.home, NEO4J_CONF: `${files.home}/conf` },
      timeout: 60_000,
    });
    if (exitCode !== 0) throw new Error(`Neo4j's password could not be set: ${lines.slice(-5).join('\n')}`);
  } finally {
    await rm(files.adminArguments);
  }
}
