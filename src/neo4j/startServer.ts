import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { configuration } from './configuration.ts';
import type { Java } from './findJava.ts';
import { freePort } from './freePort.ts';
import { javaArguments } from './javaArguments.ts';
import { type End, type LaunchedServer, launchServer } from './launchServer.ts';
import type { Neo4jSettings, Report } from './neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from './neo4jUnavailable.ts';
import type { ServerFiles } from './serverFiles.ts';
import { withProgress } from './withProgress.ts';

interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

interface Started extends Ports {
  readonly launched: LaunchedServer;
}

/** A recovery after a crash takes eight seconds; one of much data longer. Milliseconds. */
const longest = 300_000;

/**
 * Starts Neo4j on free ports and waits until it says that it is up. `onLaunch` hears of the process as soon as there is
 * one. Fails with `Neo4jUnavailable`; then no process is left.
 */
export async function startServer(
  files: ServerFiles,
  java: Java,
  jars: readonly string[],
  settings: Neo4jSettings,
  report: Report,
  onLaunch: (pid: number, ports: Ports) => Promise<void>,
): Promise<Started> {
  const where = [`--home-dir=${files.home}`, `--config-dir=${dirname(files.configuration)}`, '--console-mode'];
  await writeFile(files.serverArguments, javaArguments(jars, 'org.neo4j.server.CommunityEntryPoint', where));
  await mkdir(files.imports, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts(settings, report);
    const text = configuration(ports.boltPort, ports.httpPort, settings.onBrowserConnect ?? null);
    await writeFile(files.configuration, text);
    const launched = launchServer(java, files, settings.environment, report);
    if (launched.pid !== null) await onLaunch(launched.pid, ports);
    const late = new AbortController();
    const end = await withProgress(
      report,
      (seconds) => `Neo4j is starting: ${seconds} s`,
      Promise.race([launched.started, wait(longest, 'late' as const, { signal: late.signal, ref: false })]),
    );
    late.abort();
    if (end === null) return { launched, ...ports };
    await launched.end();
    // Somebody took a port after we had found it free.
    const taken = end !== 'late' && end.lines.some((line) => /Address already in use/.test(line));
    if (!taken || attempt === 3) throw new Neo4jUnavailable([lackOf(end, files)]);
  }
}

async function choosePorts(settings: Neo4jSettings, report: Report): Promise<Ports> {
  const boltPort = await freePort(settings.boltPort, null);
  const httpPort = await freePort(settings.httpPort, boltPort);
  if (boltPort !== settings.boltPort) report(`Port ${settings.boltPort} is taken: Bolt is at ${boltPort}`);
  if (httpPort !== settings.httpPort) report(`Port ${settings.httpPort} is taken: Neo4j Browser is at ${httpPort}`);
  return { boltPort, httpPort };
}

function lackOf(end: End | 'late', files: ServerFiles) {
  const logs = `See ${files.home}/logs`;
  if (end === 'late') return lackHere(`Neo4j was not up after ${longest / 1_000} s and was ended`, logs);
  if (end.lines.some((line) => /Lock file has been locked by another process/.test(line))) {
    return lackHere(`another process holds the data in ${files.home}`, 'End that process, or choose another DATA_DIR');
  }
  const said = end.lines.filter((line) => /ERROR|Exception|Error|Caused by/.test(line)).at(-1) ?? end.lines.at(-1);
  return lackHere(`Neo4j ended ${end.how} while it was starting (it said: ${said ?? 'nothing'})`, logs);
}
