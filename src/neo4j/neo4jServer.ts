/** A Neo4j that answered a query with this user and password when it was opened. */
export interface Neo4jServer {
  /** bolt://… or neo4j://… */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /**
   * - `address`: a server of the user's, given by its address; we neither started it nor stop it.
   * - `running`: started by another run of ours on the same data directory, which also stops it.
   * - `docker`: started by us in a container, stopped by `stop`.
   * - `embedded`: started by us from Maven's jars, stopped by `stop`.
   */
  readonly origin: 'address' | 'running' | 'docker' | 'embedded';
  /** Where Neo4j Browser opens with the address filled in; null where we do not know. */
  readonly browserAddress: string | null;
  /** One line for people: what it is and where. */
  readonly description: string;
  /** Settles, with the reason, when a server on this machine ends without our `stop`; never for an address. */
  readonly closed: Promise<Error>;
  /** Makes the next start quicker, where that can be; for when all else is done. Ends where the signal aborts. */
  quicken(signal: AbortSignal): Promise<void>;
  /** Ends what we started and waits until its process is gone; does nothing for other origins. May be called again. */
  stop(): Promise<void>;
}
