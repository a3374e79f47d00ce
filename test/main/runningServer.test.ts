import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEnvironment } from '../../src/main/environment.ts';
import { findRunningServer, tellWhereItRuns } from '../../src/main/runningServer.ts';

let folder: string;
let takeBack: () => Promise<void>;

const url = 'http://127.0.0.1:4711';
const served = { SEED_DIR: 'here/seed', SOURCES_DIR: 'here/sources', NEO4J_DATABASE: 'one\nor another' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-running-'));
  takeBack = await tellWhereItRuns(environmentOf(served), url);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environmentOf = (given: Readonly<Record<string, string>>) => readEnvironment({ DATA_DIR: folder, ...given });

it.each([
  ['the same', {}, url],
  ['no texts', { SOURCES_DIR: '' }, url],
  ['other texts', { SOURCES_DIR: 'there' }, null],
  ['another seed', { SEED_DIR: 'there' }, null],
  ['another Neo4j', { NEO4J_URI: 'bolt://there' }, null],
  ['another database', { NEO4J_DATABASE: 'one' }, null],
  ['another data directory', { DATA_DIR: join(tmpdir(), 'policytrail-none') }, null],
])('a command with %s finds the server that runs, if it would get the same answers', (_what, changes, found) => {
  expect(findRunningServer(environmentOf({ ...served, ...changes }))).toBe(found);
});

it('a second server on the same data takes nothing from the first, and a file of one that was killed goes', async () => {
  const told = { url: 'http://127.0.0.1:4712', serves: { seed: resolve('here/seed'), sources: null, uri: null } };
  const parent = `server-${process.ppid}.json`;
  await writeFile(join(folder, parent), JSON.stringify(told));
  await writeFile(join(folder, 'server-999999999.json'), JSON.stringify(told));
  const takeSecondBack = await tellWhereItRuns(environmentOf({ ...served, SEED_DIR: 'there' }), told.url);
  expect((await readdir(folder)).toSorted()).toEqual([`server-${process.pid}.json`, parent].toSorted());
  await takeSecondBack();
  expect(await readdir(folder)).toEqual([parent]);
  takeBack = await tellWhereItRuns(environmentOf(served), url);
});

it('finds none that has ended', async () => {
  await takeBack();
  expect(findRunningServer(environmentOf(served))).toBe(null);
});
