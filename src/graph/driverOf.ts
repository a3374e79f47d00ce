import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import type { CypherQuery, Mode } from './graph.ts';

export interface ConnectionSettings {
  /** bolt://… or neo4j://… */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** After this the server ends a READ transaction that was opened by `beginRead`; milliseconds. */
  readonly readTimeout: number;
  /**
   * After this the server ends anything else: loads and their checks, of which nobody waits for an answer;
   * milliseconds.
   */
  readonly writeTimeout: number;
  /** Is told of every query that is sent. */
  readonly onQuery?: (query: CypherQuery<Mode, never, unknown>) => void;
}

/** Without it the driver retries for thirty seconds while a caller waits. Milliseconds. */
export const patience = 3_000;

/** Neo4j's driver as we want it, with so many connections at most; it connects when it is first asked. */
export function driverOf({ uri, user, password }: ConnectionSettings, connections = 100): Driver {
  return driverWith(uri, neo4j.auth.basic(user, password), connections);
}

/** The same, for one who names himself so. */
export function driverWith(uri: string, token: AuthToken, connections: number): Driver {
  return neo4j.driver(uri, token, {
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: patience,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'policytrail',
    maxConnectionPoolSize: connections,
  });
}
