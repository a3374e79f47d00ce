import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHolder } from '../../src/neo4j/hold/holder.ts';
import type { Neo4jServer } from '../../src/neo4j/neo4jServer.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { testSettings } from '../server.ts';

/** A Neo4j of the test's own, with its process: to be held still, killed, or looked at. */
export interface OwnServer {
  readonly server: Neo4jServer;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Seconds of processor time that it has used; null where the system does not tell. */
  readonly processorTime: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'policytrail-own-'));
  const server = await openNeo4j(await testSettings(folder), () => undefined);
  const holder = await readHolder(serverFiles(folder).holder);
  const pid = holder?.server?.pid;
  if (pid === undefined) throw new Error('no server is noted');
  return {
    server,
    signal: (name) => process.kill(pid, name),
    async processorTime() {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) / 100;
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
