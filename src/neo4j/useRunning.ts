import { setTimeout as wait } from 'node:timers/promises';
import { askOnce } from './askOnce.ts';
import { browserAddress } from './browserAddress.ts';
import { type Holder, readHolder } from './hold/holder.ts';
import { readPassword } from './server/keepPassword.ts';
import { lives } from './process/livingProcess.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import { lackHere, Neo4jUnavailable } from './settings/neo4jUnavailable.ts';
import type { ServerFiles } from './server/serverFiles.ts';

/**
 * Uses the server of the run that holds the data directory. Null when that run has let go of it meanwhile. Fails with
 * `Neo4jUnavailable` when the run lives but its server does not answer.
 */
export async function useRunning(files: ServerFiles, holder: Holder): Promise<Neo4jServer | null> {
  const uri = `bolt://127.0.0.1:${holder.boltPort}`;
  const password = await readPassword(files);
  let why = `${files.password} is gone`;
  for (let attempt = 0; password !== null && attempt < 5; attempt += 1) {
    const { code, message } = await askOnce({ uri, user: 'neo4j', password, database: 'neo4j' });
    if (code === 'ANSWERED') return serverOf(holder, uri, password);
    why = message;
    if ((await readHolder(files.holder))?.phase !== 'ready') return null;
    await wait(1_000);
  }
  throw new Neo4jUnavailable([
    lackHere(
      `process ${holder.owner.pid} holds the data in ${files.home}, but its Neo4j does not answer at ${uri} (${why})`,
      `End process ${holder.owner.pid}, or choose another DATA_DIR`,
    ),
  ]);
}

function serverOf(holder: Holder, uri: string, password: string): Neo4jServer {
  const forgotten = new AbortController();
  return {
    uri,
    user: 'neo4j',
    password,
    database: 'neo4j',
    origin: 'running',
    browserAddress: browserAddress(holder),
    description: `Neo4j at ${uri}, which process ${holder.owner.pid} runs on the same data`,
    closed: untilGone(holder, forgotten.signal),
    quicken: () => Promise.resolve(),
    stop() {
      forgotten.abort();
      return Promise.resolve();
    },
  };
}

/** The owner stops its server without asking who else uses it. */
async function untilGone({ owner, server }: Holder, forgotten: AbortSignal): Promise<Error> {
  while (server !== null && (await lives(server))) {
    const paused = await wait(1_000, true, { ref: false, signal: forgotten }).catch(() => false);
    if (!paused) return new Promise(() => undefined);
  }
  return new Error(`process ${owner.pid} has stopped the Neo4j that was used here too`);
}
