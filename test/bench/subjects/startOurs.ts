import { join, resolve } from 'node:path';
import { anyFreePort } from '../../server.ts';
import type { Database } from '../database/openDatabase.ts';
import { startProcess, type Running } from './startProcess.ts';

/**
 * Starts the API as its users do, on a database of the benchmark: that of this folder or of another checkout. Where it
 * is to be profiled, `recordQueries.ts` tells us of every query that it sends.
 */
export async function startOurs(
  { server, seedDirectory }: Database,
  root: string,
  profiled: boolean,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await anyFreePort();
  const recorder = profiled ? ['--import', resolve('test/bench/subjects/recordQueries.ts')] : [];
  return startProcess(['--import', 'tsx', ...recorder, join('src', 'main', 'serve.ts')], {
    folder: root,
    environment: {
      ...process.env,
      PORT: String(port),
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      NEO4J_DATABASE: server.database,
      SEED_DIR: resolve(seedDirectory),
      QUERY_TIMEOUT_MS: profiled ? '120000' : '60000',
      LOG_LEVEL: 'warn',
      ...settings,
    },
    // It is ready once it has loaded the seed, or has found that there is nothing to load.
    address: /is loaded already[^]*?(http:\/\/127\.0\.0\.1:\d+)/,
  });
}
