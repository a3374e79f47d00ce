import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classArchive } from '../../src/neo4j/embedded/classArchive.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** With a program in the place of Java that cannot be run. */
async function archiveWith(bytesFree: number) {
  const files = serverFiles(folder);
  const self = { pid: 1, kill: () => undefined, availableMemory: () => bytesFree };
  const java = { program: join(folder, 'no-java'), version: '17', home: null };
  const archive = await classArchive({ ...files, classes: join(folder, 'classes') }, java, ['one.jar'], {
    environment: process.env,
    self,
  });
  const [list = ''] = archive.options;
  await writeFile(list.replace('-XX:DumpLoadedClassList=', ''), 'java/lang/Object\n');
  return archive;
}

it('is not made where little memory is free', async () => {
  const archive = await archiveWith(1e9);
  await archive.make(new AbortController().signal);
  expect(await readdir(folder)).toHaveLength(1);
});

it('leaves nothing but its list where Java fails, and fails', async () => {
  const archive = await archiveWith(8e9);
  await expect(archive.make(new AbortController().signal)).rejects.toThrow('no archive of classes was made');
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^classes-[0-9a-f]{16}\.list$/)]);
});
