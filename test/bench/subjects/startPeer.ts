import { resolve } from 'node:path';
import type { Database } from '../database/openDatabase.ts';
import { startProcess, type Running } from './startProcess.ts';

/** Starts a peer on a database of the benchmark, in a process of its own; profiled as ours is. */
export function startPeer({ server }: Database, name: string, profiled: boolean): Promise<Running> {
  const recorder = profiled ? ['--import', resolve('test/bench/subjects/recordQueries.ts')] : [];
  return startProcess(['--import', 'tsx', ...recorder, 'test/bench/peers/servePeer.ts', name], {
    folder: process.cwd(),
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      NEO4J_DATABASE: server.database,
    },
    address: /(http:\/\/127\.0\.0\.1:\d+)/,
  });
}
