import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../process/freePort.ts';
import type { End, LaunchedServer } from './launchServer.ts';
import type { Report } from '../settings/neo4jSettings.ts';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import type { Ports, Startable } from './startable.ts';
import { saysFull } from './unwritable.ts';
import { withProgress } from '../process/withProgress.ts';

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
  startable: Startable,
  preferred: Ports,
  report: Report,
  onLaunch: (pid: number, ports: Ports) => Promise<void>,
): Promise<Started> {
  let from = preferred;
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts(from, preferred, report);
    const launched = await startable.launch(ports);
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
    // Somebody took a port after we had found it free, or holds it in a way that listening does not show.
    const taken = end === 'late' ? undefined : end.lines.find((line) => takenPort.test(line));
    if (taken === undefined || attempt === 3) throw new Neo4jUnavailable([lackOf(end, startable.remedy)]);
    from = { boltPort: afterTaken(ports.boltPort, taken), httpPort: afterTaken(ports.httpPort, taken) };
  }
}

/** As Neo4j and Docker say it. */
const takenPort = /address already in use|port is already allocated/i;

/** The port itself, or the next one where the line names it as taken. */
function afterTaken(port: number, line: string): number {
  return new RegExp(`:${port}\\b`).test(line) ? port + 1 : port;
}

async function choosePorts(from: Ports, preferred: Ports, report: Report): Promise<Ports> {
  const boltPort = await freePort(from.boltPort, null);
  const httpPort = await freePort(from.httpPort, boltPort);
  if (boltPort !== preferred.boltPort) report(`Port ${preferred.boltPort} is taken: Bolt is at ${boltPort}`);
  if (httpPort !== preferred.httpPort) report(`Port ${preferred.httpPort} is taken: Neo4j Browser is at ${httpPort}`);
  return { boltPort, httpPort };
}

function lackOf(end: End | 'late', remedy: string) {
  if (end === 'late') return lackHere(`Neo4j was not up after ${longest / 1_000} s and was ended`, remedy);
  if (end.lines.some((line) => /Lock file has been locked by another process/.test(line))) {
    return lackHere('another process holds the data', 'End that process, or choose another DATA_DIR');
  }
  if (end.lines.some(saysFull)) {
    return lackHere('no room is left where Neo4j keeps its data', 'Make room, or choose another DATA_DIR');
  }
  const said = end.lines.filter((line) => /ERROR|Exception|Error|Caused by/.test(line)).at(-1) ?? end.lines.at(-1);
  return lackHere(`Neo4j ended ${end.how} while it was starting (it said: ${said ?? 'nothing'})`, remedy);
}
