import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHolder } from '../../src/neo4j/hold/holder.ts';
import { lives, type LivingProcess } from '../../src/neo4j/process/livingProcess.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { startRun } from './startRun.ts';
import { waitUntil } from './waitUntil.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-owner-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function serverNow(): Promise<LivingProcess> {
  const server = (await readHolder(serverFiles(folder).holder))?.server;
  if (server === null || server === undefined) throw new Error('no server is noted');
  return server;
}

describe('a server does not outlive its owner', () => {
  test('when the owner is killed, and the next run starts on the data at once', { timeout: 120_000 }, async () => {
    const killed = await startRun(folder, 'embedded');
    const orphan = await serverNow();
    killed.child.kill('SIGKILL');
    await killed.exit;

    const next = await startRun(folder, 'embedded');
    expect(await lives(orphan)).toBe(false);
    expect(await serverNow()).not.toEqual(orphan);

    // SIGTERM ends the run at once, since it has no handler for it: only the watch is left to end the server.
    const left = await serverNow();
    next.child.kill('SIGTERM');
    await next.exit;
    await waitUntil(async () => !(await lives(left)), 30);
  });

  test('when Ctrl-C reaches the whole process group', { timeout: 120_000 }, async () => {
    const run = await startRun(folder, 'embedded');
    const server = await serverNow();
    process.kill(-(run.child.pid ?? 0), 'SIGINT');
    expect(await run.exit).toBe(0);
    expect(run.lines.at(-1)).toBe('stopped');
    expect(await lives(server)).toBe(false);
    expect(await readHolder(serverFiles(folder).holder)).toBeNull();
  });
});
