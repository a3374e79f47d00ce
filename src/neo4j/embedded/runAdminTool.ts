import { rm, writeFile } from 'node:fs/promises';
import type { Java } from './findJava.ts';
import { javaArguments } from './javaArguments.ts';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';
import { runProgram } from '../process/runProgram.ts';
import type { ServerFiles } from '../server/serverFiles.ts';

/** Where Neo4j's own tool for administrators comes from. */
export interface AdminTool {
  readonly files: ServerFiles;
  readonly java: Java;
  readonly jars: readonly string[];
  readonly environment: EnvironmentVariables;
}

/**
 * Runs Neo4j's tool for administrators on a home; no server may run on it. Its words stay out of the list of processes:
 * a password may be among them.
 *
 * @param signal ends it where it aborts
 */
export async function runAdminTool(
  { files, java, jars, environment }: AdminTool,
  given: readonly string[],
  signal?: AbortSignal,
): Promise<{ readonly exitCode: number | null; readonly lines: readonly string[] }> {
  await writeFile(files.adminArguments, javaArguments(jars, ['org.neo4j.cli.AdminTool', ...given]), { mode: 0o600 });
  try {
    return await runProgram(java.program, [`@${files.adminArguments}`], {
      environment: { ...environment, NEO4J_HOME: files.home, NEO4J_CONF: `${files.home}/conf` },
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await rm(files.adminArguments, { force: true });
  }
}
