import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { saysFull, unwritable } from '../../src/neo4j/server/unwritable.ts';
import { startProgram } from '../faults/startProgram.ts';

const folder = mkdtempSync(join(tmpdir(), 'policytrail-unwritable-'));
const file = join(folder, 'file');
writeFileSync(file, '');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a data directory that cannot be made is told with what to do, and without a stack', async () => {
  const program = startProgram('serve', [], { DATA_DIR: file, NEO4J_URI: '', NEO4J_LOCAL: 'embedded', PORT: '0' });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(
    `- one started here: nothing can be kept in ${file}/neo4j: a part of its path is a file.\n` +
      '  Make room or give the right to write, or choose another DATA_DIR.',
  );
  expect(program.output()).not.toMatch(/^ +at /m);
});

it.each([
  ['ENOSPC', 'no room is left there'],
  ['EROFS', 'it can only be read'],
  ['EACCES', 'this user may not write there'],
])('%s of a file system is told as "%s"', (code, reason) => {
  const error = Object.assign(new Error(code), { code });
  expect(unwritable(error, '/data')?.message).toContain(`nothing can be kept in /data: ${reason}.`);
});

it('an error that is none of a file system stays what it is', () => {
  expect(unwritable(new Error('no'), '/data')).toBeNull();
});

it('Neo4j that ends for want of room says so', () => {
  expect(saysFull('Caused by: java.io.IOException: No space left on device')).toBe(true);
  expect(saysFull('Caused by: java.io.IOException: Stream closed')).toBe(false);
});

it('the database that holds users and databases is refused before anything is asked', async () => {
  const program = startProgram('serve', [], { NEO4J_DATABASE: 'system', DATA_DIR: folder, PORT: '0' });
  expect(await program.ended).toBe(1);
  expect(program.output()).toBe(
    'NEO4J_DATABASE is "system", which holds users and databases; it must be one for data, such as neo4j\n',
  );
});
