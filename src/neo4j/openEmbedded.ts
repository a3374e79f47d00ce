import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { askOnce } from './askOnce.ts';
import { lackOfMaven } from './askMaven.ts';
import { browserAddress } from './browserAddress.ts';
import { findClassPath } from './findClassPath.ts';
import { findJava, type Java } from './findJava.ts';
import { findProgram } from './findProgram.ts';
import { type Holder, release, update } from './holder.ts';
import { keepPassword } from './keepPassword.ts';
import { livingProcess, type LivingProcess } from './livingProcess.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import type { Environment, Neo4jSettings, Report } from './neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from './neo4jUnavailable.ts';
import { type ServerFiles, serverFiles } from './serverFiles.ts';
import { startServer } from './startServer.ts';
import { takeHold } from './takeHold.ts';
import { useRunning } from './useRunning.ts';
import { withProgress } from './withProgress.ts';

/**
 * Uses the server that another run has on the same data directory, or starts one. Fails with `Neo4jUnavailable`.
 */
export async function openEmbedded(settings: Neo4jSettings, report: Report): Promise<Neo4jServer> {
  const files = serverFiles(settings.dataDirectory);
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
  const me = await livingProcess(settings.self.pid);
  if (me === null) throw new Error(`process ${settings.self.pid} does not live, and should be our own`);
  for (;;) {
    const other = await takeHold(files, me, settings.self, report);
    if (other === null) break;
    const running = await useRunning(files, other);
    if (running !== null) return running;
  }
  try {
    return await startHeld(files, me, settings, report);
  } catch (error) {
    await release(files.holder, me);
    throw error;
  }
}

async function startHeld(
  files: ServerFiles,
  owner: LivingProcess,
  settings: Neo4jSettings,
  report: Report,
): Promise<Neo4jServer> {
  const { environment } = settings;
  const java = await needJava(environment);
  await mkdir(dirname(files.configuration), { recursive: true });
  const jars = await findClassPath(files.classPath, java, environment, report);
  const password = await withProgress(
    report,
    (seconds) => `Neo4j's password is being set: ${seconds} s`,
    keepPassword(files, java, jars, environment),
  );

  let holder: Holder = { owner, phase: 'starting', server: null, boltPort: 0, httpPort: 0 };
  const { launched, boltPort, httpPort } = await startServer(
    files,
    java,
    jars,
    settings,
    report,
    async (pid, ports) => {
      holder = { ...holder, ...ports, server: await livingProcess(pid) };
      await update(files.holder, holder);
    },
  );

  const access = { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: 'neo4j' };
  const { code, message } = await askOnce(access);
  if (code !== 'ANSWERED') {
    await launched.end();
    throw new Neo4jUnavailable([notAnswering(code, message, files)]);
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
    origin: 'embedded',
    browserAddress: browserAddress({ boltPort, httpPort }),
    description: `Neo4j at ${access.uri}, started here, data in ${files.home}`,
    closed,
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
    await release(files.holder, owner);
  }
}

/** Both programs are told of at once where both are missing. */
async function needJava(environment: Environment): Promise<Java> {
  const java = await findJava(environment);
  if (!('lack' in java)) return java;
  const maven = await findProgram('mvn', environment);
  throw new Neo4jUnavailable(maven.length === 0 ? [java, lackOfMaven] : [java]);
}

function notAnswering(code: 'UNAVAILABLE' | 'REFUSED' | 'FAILED', message: string, files: ServerFiles) {
  return code === 'REFUSED'
    ? lackHere(
        `the Neo4j started here refuses the password kept in ${files.password}`,
        `Put back the right one, or delete ${files.folder}; the data are then loaded anew`,
      )
    : lackHere(`the Neo4j started here does not answer (${message})`, `See ${files.home}/logs`);
}
