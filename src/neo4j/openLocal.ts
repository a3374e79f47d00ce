import { mkdir } from 'node:fs/promises';
import { chooseWays } from './chooseWays.ts';
import { release } from './hold/holder.ts';
import { livingProcess, type LivingProcess } from './process/livingProcess.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import type { Neo4jSettings, Report } from './settings/neo4jSettings.ts';
import { type Lack, Neo4jUnavailable } from './settings/neo4jUnavailable.ts';
import { openHeld } from './openHeld.ts';
import { type ServerFiles, serverFiles } from './server/serverFiles.ts';
import type { Way } from './server/startable.ts';
import { unwritable } from './server/unwritable.ts';
import { takeHold } from './hold/takeHold.ts';
import { useRunning } from './useRunning.ts';

/**
 * Uses the server that another run has on the same data directory, whichever way it was started, or starts one: the
 * first of the ways that can be had; each that cannot is reported with its reason. Fails with `Neo4jUnavailable`.
 */
export async function openLocal(settings: Neo4jSettings, report: Report): Promise<Neo4jServer> {
  const files = serverFiles(settings.dataDirectory);
  try {
    await mkdir(files.folder, { recursive: true, mode: 0o700 });
    return await openIn(files, settings, report);
  } catch (error) {
    throw unwritable(error, files.folder) ?? error;
  }
}

async function openIn(files: ServerFiles, settings: Neo4jSettings, report: Report): Promise<Neo4jServer> {
  const me = await livingProcess(settings.self.pid);
  if (me === null) throw new Error(`process ${settings.self.pid} does not live, and should be our own`);
  for (;;) {
    const other = await takeHold(files, me, settings.self, report);
    if (other === null) break;
    const running = await useRunning(files, other);
    if (running !== null) return running;
  }
  try {
    return await openFirst(files, me, settings, report);
  } catch (error) {
    await release(files.holder, me);
    throw error;
  }
}

async function openFirst(
  files: ServerFiles,
  me: LivingProcess,
  settings: Neo4jSettings,
  report: Report,
): Promise<Neo4jServer> {
  const { ways, reason, remember } = await chooseWays(files, settings);
  if (reason !== null) report(reason);
  const lacks: Lack[] = [];
  for (const [index, way] of ways.entries()) {
    try {
      const server = await openHeld(way, files, me, settings, report);
      await remember(way);
      return server;
    } catch (error) {
      if (!(error instanceof Neo4jUnavailable)) throw error;
      lacks.push(...error.lacks.map((lack) => lackOf(way, lack)));
      const next = ways[index + 1];
      if (next !== undefined) report(`Neo4j is not started ${way.how}: ${describe(error)}. It is started ${next.how}.`);
    }
  }
  throw new Neo4jUnavailable(lacks);
}

function lackOf(way: Way, lack: Lack): Lack {
  return way.origin === 'docker' ? { ...lack, way: 'one in Docker' } : lack;
}

function describe({ lacks }: Neo4jUnavailable): string {
  return lacks.map(({ lack }) => lack).join('; ');
}
