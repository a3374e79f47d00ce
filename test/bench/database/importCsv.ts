import { writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openAdminTool } from '../../../src/neo4j/embedded/embedded.ts';
import { javaArguments } from '../../../src/neo4j/embedded/javaArguments.ts';
import { serverFiles } from '../../../src/neo4j/server/serverFiles.ts';
import { releaseForTests } from '../../releaseForTests.ts';

/**
 * Runs the import of Neo4j's own admin tool, on a data directory in which no server has ever been; gives what it said.
 */
export async function importCsv(dataDirectory: string, csv: string, argumentFile: string): Promise<string> {
  const files = serverFiles(dataDirectory);
  const { java, jars } = await openAdminTool(files, await releaseForTests(process.env), () => undefined);
  const given = ['database', 'import', 'full', 'neo4j', `@${argumentFile}`];
  writeFileSync(files.adminArguments, javaArguments(jars, ['org.neo4j.cli.AdminTool', ...given]));
  const { stdout, stderr } = await promisify(execFile)(java.program, [`@${files.adminArguments}`], {
    cwd: csv,
    env: { ...process.env, NEO4J_HOME: files.home, NEO4J_CONF: join(files.home, 'conf') },
    maxBuffer: 2 ** 26,
  });
  return stdout + stderr;
}
