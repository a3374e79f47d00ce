import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { embedded } from '../../src/neo4j/embedded/embedded.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { startServer } from '../../src/neo4j/server/startServer.ts';
import { testSettings } from '../server.ts';
import { startProgram } from './startProgram.ts';

let folder: string;
let port: number;
let stop: () => Promise<void>;

/** A Neo4j that lets in whoever comes. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-open-'));
  const files = serverFiles(folder);
  await mkdir(files.folder, { recursive: true });
  const settings = await testSettings(folder);
  const startable = await embedded.prepare(files, settings, () => undefined);
  await appendFile(files.serverArguments, '-c\ndbms.security.auth_enabled=false\n');
  const { launched, boltPort } = await startServer(
    startable,
    settings,
    () => undefined,
    () => Promise.resolve(),
  );
  port = boltPort;
  stop = async () => {
    await launched.end();
  };
}, 120_000);

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const said = (uri: string) => `${uri} wants no password, so whoever reaches it may change or delete everything.\n`;

async function open(uri: string, isOpen: boolean, access = {}): Promise<string> {
  const settings = await testSettings(folder);
  const server = await openNeo4j({ ...settings, ...access, uri, isOpen }, () => undefined);
  return server.description;
}

it('refuses a Neo4j without a password for an API that others can ask, and says which setting to change', async () => {
  const uri = `bolt://127.0.0.1:${port}`;
  const environment = { NEO4J_URI: uri, HOST: '0.0.0.0', PORT: '0', DATA_DIR: folder, SEED_DIR: 'test/fictional/seed' };
  const program = startProgram('serve', [], environment);
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(said(uri));
  expect(program.output()).toContain('Set dbms.security.auth_enabled=true in its neo4j.conf');
  expect(program.output()).not.toContain('    at ');
});

it('refuses one at an address beyond this machine, and takes one that only this machine reaches', async () => {
  const beyond = `bolt://0.0.0.0:${port}`;
  await expect(open(beyond, false)).rejects.toThrow(said(beyond));
  const here = `bolt://localhost:${port}`;
  expect(await open(here, false)).toBe(`Neo4j at ${here}`);
});

it('takes one that wants a password, wherever it is', async () => {
  const { uri, ...access } = inject('neo4j');
  expect(await open(uri, true, access)).toBe(`Neo4j at ${uri}`);
});
