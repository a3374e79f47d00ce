import { askStarted } from './askOnce.ts';
import { browserAddress } from './browserAddress.ts';
import { type Holder, release, update } from './hold/holder.ts';
import { livingProcess, type LivingProcess } from './process/livingProcess.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import type { Neo4jSettings, Report } from './settings/neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from './settings/neo4jUnavailable.ts';
import type { ServerFiles } from './server/serverFiles.ts';
import type { Startable, Way } from './server/startable.ts';
import { startServer } from './server/startServer.ts';

/**
 * Starts a server on data that `owner` holds. Fails with `Neo4jUnavailable`; then nothing runs, and the data are held
 * as before.
 */
export async function openHeld(
  way: Way,
  files: ServerFiles,
  owner: LivingProcess,
  settings: Neo4jSettings,
  report: Report,
): Promise<Neo4jServer> {
  let holder: Holder = { owner, phase: 'starting', server: null, boltPort: 0, httpPort: 0 };
  await update(files.holder, holder);
  const startable = await way.prepare(files, settings, report);
  const { launched, boltPort, httpPort } = await startServer(startable, settings, report, async (pid, ports) => {
    holder = { ...holder, ...ports, server: await livingProcess(pid) };
    await update(files.holder, holder);
  });

  const access = {
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password: startable.password,
    database: 'neo4j',
  };
  const { code, message } = await askStarted(access);
  if (code !== 'ANSWERED') {
    await launched.end();
    throw new Neo4jUnavailable([notAnswering(code, message, files, startable)]);
  }
  await update(files.holder, { ...holder, phase: 'ready' });

  let gone = false;
  let stopped: Promise<void> | null = null;
  const closed = launched.ended.then(async ({ how, lines }) => {
    gone = true;
    if (stopped !== null) return new Promise<Error>(() => undefined);
    await release(files.holder, owner);
    return new Error(`Neo4j ended ${how}; its last words: ${lines.slice(-3).join(' / ')}`);
  });
  return {
    ...access,
    origin: way.origin,
    browserAddress: browserAddress({ boltPort, httpPort }),
    description: `Neo4j at ${access.uri}, ${startable.description}`,
    closed,
    quicken: (signal) => startable.quicken(signal),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };

  async function stop(): Promise<void> {
    // Another run may hold the data by now.
    if (gone) return;
    await update(files.holder, { ...holder, phase: 'stopping' });
    await launched.end();
    await startable.clearAway();
    await release(files.holder, owner);
  }
}

function notAnswering(
  code: 'UNAVAILABLE' | 'REFUSED' | 'FAILED',
  message: string,
  files: ServerFiles,
  { remedy, remedyOfPassword }: Startable,
) {
  return code === 'REFUSED'
    ? lackHere(`the Neo4j started here refuses the password kept in ${files.password}`, remedyOfPassword)
    : lackHere(`the Neo4j started here does not answer (${message})`, remedy);
}
