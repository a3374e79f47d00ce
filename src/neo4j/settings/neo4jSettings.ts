import type { Neo4jRelease } from './neo4jRelease.ts';

/** Which Neo4j to use, and where and how to start one. Everything from outside comes in here. */
export interface Neo4jSettings {
  /** An existing server. When it is given nothing is started. */
  readonly uri?: string;
  /** Of the existing server; `neo4j` when absent. */
  readonly user?: string;
  /** Of the existing server. The one started here has a generated password. */
  readonly password?: string;
  /** `neo4j` when absent. The one started here (Community edition) has no other. */
  readonly database?: string;
  /** Whether others than this machine can ask what is served from it: then an existing server must want a password. */
  readonly isOpen?: boolean;
  /** How to start one. */
  readonly local: 'auto' | 'docker' | 'embedded';
  /** Preferred ports of the one started here; where taken, the next free ones. */
  readonly boltPort: number;
  readonly httpPort: number;
  /** Holds the data, the password and the state of the one started here. */
  readonly dataDirectory: string;
  /** What the Browser of the one started here does whenever it connects, such as `style http://localhost…`. */
  readonly onBrowserConnect?: string;
  /** Another line than the one that the program is made for: the tests try a newer one. */
  readonly release?: Neo4jRelease;
  /** For child processes; `PATH` and `JAVA_HOME` say where Java and Maven are looked for. */
  readonly environment: EnvironmentVariables;
  /** Which process we are: `process` itself, given by main. */
  readonly self: Self;
}

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * What of Node's `process` is needed to tell our runs apart, to end a server that a dead run left behind, and to know
 * how many bytes of memory are free.
 */
export interface Self {
  readonly pid: number;
  availableMemory(): number;
  kill(pid: number, signal: 'SIGTERM' | 'SIGKILL'): unknown;
}

/** Gets one line of progress. */
export type Report = (line: string) => void;
