import type { LaunchedServer } from './launchServer.ts';
import type { Neo4jSettings, Report } from '../settings/neo4jSettings.ts';
import type { ServerFiles } from './serverFiles.ts';

/** Of this machine, on its loopback address. */
export interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

/** A way to start a server on a data directory. */
export interface Way {
  readonly origin: 'docker' | 'embedded';
  /** For people: `Neo4j is started …`. */
  readonly how: string;
  /** Finds and fetches what is needed. Called only by the holder of the data. Fails with `Neo4jUnavailable`. */
  prepare(files: ServerFiles, settings: Neo4jSettings, report: Report): Promise<Startable>;
}

/** A server that can be started now. */
export interface Startable {
  readonly password: string;
  /** For people: what it is and where its data are. */
  readonly description: string;
  /** What to do when it does not start. */
  readonly remedy: string;
  /** What to do when it refuses the kept password. */
  readonly remedyOfPassword: string;
  launch(ports: Ports): Promise<LaunchedServer>;
  /** As a server's. */
  quicken(signal: AbortSignal): Promise<void>;
  /** Removes what is of no use after a clean end. */
  clearAway(): Promise<void>;
}
