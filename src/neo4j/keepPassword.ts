import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import type { Java } from './findJava.ts';
import { javaArguments } from './javaArguments.ts';
import type { Environment } from './neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from './neo4jUnavailable.ts';
import { runProgram } from './runProgram.ts';
import type { ServerFiles } from './serverFiles.ts';

/**
 * The password of the server on this home: generated and set before its first start, kept in a file that only the user
 * can read. Fails with `Neo4jUnavailable` when there are data but the file is gone.
 */
export async function keepPassword(
  files: ServerFiles,
  java: Java,
  jars: readonly string[],
  environment: Environment,
): Promise<string> {
  const kept = await readPassword(files);
  if (await exists(files.systemDatabase)) {
    if (kept !== null) return kept;
    throw new Neo4jUnavailable([
      lackHere(
        `the password of the data in ${files.home} is lost: ${files.password} is gone`,
        `Put that file back, or delete ${files.folder}; the data are then loaded anew`,
      ),
    ]);
  }
  // Hexadecimal: the admin tool takes a password that begins with a hyphen for an option.
  const password = kept ?? randomBytes(12).toString('hex');
  if (kept === null) await writeFile(files.password, `${password}\n`, { mode: 0o600 });
  await setInitialPassword(password, files, java, jars, environment);
  return password;
}

/** The kept password; null when there is none. */
export async function readPassword(files: ServerFiles): Promise<string | null> {
  return readFile(files.password, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

async function setInitialPassword(
  password: string,
  files: ServerFiles,
  java: Java,
  jars: readonly string[],
  environment: Environment,
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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
