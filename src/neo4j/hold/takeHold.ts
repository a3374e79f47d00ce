import { setTimeout as wait } from 'node:timers/promises';
import { becomeHolder, type Holder, readHolder, release } from './holder.ts';
import { lives, type LivingProcess } from '../process/livingProcess.ts';
import type { Report, Self } from '../settings/neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import type { ServerFiles } from '../server/serverFiles.ts';

/** Another run may have to fetch the jars first. Seconds. */
const patience = 300;

/**
 * Becomes the holder of the data directory, or finds the run that holds it with its server ready (then that holder is
 * returned). Waits for a run that is starting or stopping its server.
 *
 * A server whose owner is dead is ended, not adopted: its watch (`watchOver`) is already about to do so, and a run that
 * is killed leaves nothing that anybody waits for. What it had committed is there at the next start.
 */
export async function takeHold(
  files: ServerFiles,
  me: LivingProcess,
  self: Self,
  report: Report,
): Promise<Holder | null> {
  const mine: Holder = { owner: me, phase: 'starting', server: null, boltPort: 0, httpPort: 0 };
  for (let quarters = 0; quarters < patience * 4; quarters += 1) {
    if (await becomeHolder(files.holder, mine)) return null;
    const holder = await readHolder(files.holder);
    if (holder === null) continue;
    if (!(await lives(holder.owner))) {
      await endLeftBehind(holder, self, report);
      await release(files.holder, holder.owner);
      continue;
    }
    if (holder.phase === 'ready') return holder;
    if (quarters % 8 === 7) {
      report(`Process ${holder.owner.pid} is ${holder.phase} Neo4j on the same data: ${(quarters + 1) / 4} s`);
    }
    await wait(250);
  }
  throw new Neo4jUnavailable([
    lackHere(`another process has been starting Neo4j on ${files.home} for ${patience} s`, 'End that process'),
  ]);
}

async function endLeftBehind({ server, owner }: Holder, self: Self, report: Report): Promise<void> {
  if (server === null || !(await lives(server))) return;
  report(`Process ${owner.pid} is gone; the Neo4j that it left behind (process ${server.pid}) is ended first`);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      self.kill(server.pid, signal);
    } catch (error) {
      // It has just ended, or it is somebody else's.
      if (await lives(server)) throw unstoppable(server.pid, error instanceof Error ? error.message : String(error));
    }
    for (let quarters = 0; quarters < 80; quarters += 1) {
      if (!(await lives(server))) return;
      await wait(250);
    }
  }
  throw unstoppable(server.pid, 'it does not end');
}

function unstoppable(pid: number, why: string): Neo4jUnavailable {
  return new Neo4jUnavailable([
    lackHere(
      `process ${pid}, a Neo4j that an earlier run left behind, holds the data and cannot be ended (${why})`,
      'End it, or choose another DATA_DIR',
    ),
  ]);
}
