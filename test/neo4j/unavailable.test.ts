import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../src/neo4j/process/findProgram.ts';
import { livingProcess } from '../../src/neo4j/process/livingProcess.ts';
import type { EnvironmentVariables, Neo4jSettings } from '../../src/neo4j/settings/neo4jSettings.ts';
import { Neo4jUnavailable } from '../../src/neo4j/settings/neo4jUnavailable.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { anyFreePort, testSettings } from '../server.ts';

let folder: string;
/** The only folder in `PATH`; empty at first. */
let programs: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-unavailable-'));
  programs = join(folder, 'programs');
  await mkdir(programs);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The message of the error that opening gives, with the programs of `programs` alone. */
async function messageOf(
  changes: Partial<Neo4jSettings> = {},
  environment: EnvironmentVariables = {},
): Promise<string> {
  const settings = await testSettings(join(folder, 'data'), { PATH: programs, ...environment });
  try {
    const server = await openNeo4j({ ...settings, ...changes }, () => undefined);
    await server.stop();
  } catch (error) {
    if (error instanceof Neo4jUnavailable) return error.message;
    throw error;
  }
  throw new Error('a server was opened');
}

async function writeProgram(name: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(join(programs, name), ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(join(programs, name), 0o755);
}

async function linkProgram(name: string): Promise<void> {
  const [program] = await findProgram(name, process.env);
  if (program === undefined) throw new Error(`these tests need ${name}`);
  await symlink(program, join(programs, name));
}

describe('the message when no Neo4j can be had', () => {
  test('names every lack at once, each with what to do', async () => {
    expect(await messageOf()).toBe(
      [
        'No Neo4j is available.',
        '- an existing server: NEO4J_URI is not set.',
        '  Set NEO4J_URI=bolt://… with NEO4J_PASSWORD=….',
        '- one started here: no Java is in JAVA_HOME or PATH, and Java 17 or 21 is needed.',
        '  Install Java 17 or 21 (Debian: openjdk-17-jre-headless), or set JAVA_HOME to one.',
        '- one started here: no Maven (mvn) is in PATH, and it fetches the jars of Neo4j.',
        '  Install Maven (Debian: maven); it is needed only for the first start.',
      ].join('\n'),
    );
  });

  test('names the Java that is too old, and where it is', async () => {
    await writeProgram('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    expect(await messageOf()).toContain(`Java 17 or 21 is needed; found Java 11.0.2 at ${join(programs, 'java')}.`);
  });

  test('names a Java that does not run', async () => {
    await writeProgram('java', 'exit 3');
    expect(await messageOf()).toContain(`found ${join(programs, 'java')}, which does not say its version.`);
  });

  test('names Maven alone when Java is there', async () => {
    await linkProgram('java');
    const message = await messageOf();
    expect(message).toContain('no Maven (mvn) is in PATH');
    expect(message).not.toContain('no Java');
  });

  test('says that the network is missing when Maven has nothing and reaches nothing', { timeout: 60_000 }, async () => {
    const nowhere = `http://127.0.0.1:${await anyFreePort()}`;
    await mkdir(join(folder, '.m2'));
    await writeFile(
      join(folder, '.m2', 'settings.xml'),
      `<settings><mirrors><mirror><id>none</id><mirrorOf>*</mirrorOf><url>${nowhere}</url></mirror></mirrors></settings>`,
    );
    const message = await messageOf({}, { PATH: process.env['PATH'], MAVEN_OPTS: `-Duser.home=${folder}` });
    expect(message).toContain('Maven cannot fetch the jars of Neo4j: no repository can be reached');
    expect(message).toContain('Connect to the network for the first start');
  });

  test('says when nothing answers at the given address', async () => {
    const uri = `bolt://127.0.0.1:${await anyFreePort()}`;
    const message = await messageOf({ uri });
    expect(message).toContain(`nothing answers at ${uri}`);
    expect(message).toContain('leave NEO4J_URI out and one is started here');
  });

  test('says when the given address is none', async () => {
    expect(await messageOf({ uri: 'localhost' })).toContain('Correct NEO4J_URI');
  });

  test('names the process that holds the data and does not answer', { timeout: 60_000 }, async () => {
    const { folder: kept, holder, password } = serverFiles(join(folder, 'data'));
    await mkdir(kept, { recursive: true });
    await writeFile(password, 'whatever');
    const me = await livingProcess(process.pid);
    const ports = { boltPort: await anyFreePort(), httpPort: await anyFreePort() };
    await writeFile(holder, JSON.stringify({ owner: me, phase: 'ready', server: me, ...ports }));
    const message = await messageOf();
    expect(message).toContain(`process ${process.pid} holds the data`);
    expect(message).toContain(`does not answer at bolt://127.0.0.1:${ports.boltPort}`);
  });

  test('says what to do when the password of the data is gone', { timeout: 60_000 }, async () => {
    await mkdir(serverFiles(join(folder, 'data')).systemDatabase, { recursive: true });
    expect(await messageOf({}, process.env)).toContain('the password of the data');
  });
});
