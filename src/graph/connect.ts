import neo4j, { type Record as DriverRecord, type SessionMode } from 'neo4j-driver';
import { fromDriver, toDriver } from './driverValue.ts';
import type { CypherQuery, Graph, Mode, OpenReadTransaction, WriteTransaction } from './graph.ts';
import { toGraphError } from './toGraphError.ts';

export interface ConnectionSettings {
  /** bolt://… or neo4j://… */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** After this the server ends a READ transaction that was opened by `beginRead`; milliseconds. */
  readonly readTimeout: number;
  /** After this the server ends anything else: loads and their checks, of which nobody waits for an answer; milliseconds. */
  readonly writeTimeout: number;
  /** Is told of every query that is sent. */
  readonly onQuery?: (query: CypherQuery<Mode, never, unknown>) => void;
}

/** What can run a text: a session or a transaction. */
interface Runner {
  run(text: string, values: Record<string, unknown>): PromiseLike<{ readonly records: readonly DriverRecord[] }>;
}

/** Without these the driver retries for thirty seconds while a caller waits. Milliseconds. */
const patience = 3_000;

/** Connects to a Neo4j and makes sure that it answers. Fails with a `GraphError`. */
export async function connect(settings: ConnectionSettings): Promise<Graph> {
  const { database, onQuery } = settings;
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: patience,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'policytrail',
  });

  /** Throws the driver's own error: only that tells the driver whether a transaction may be run again. */
  async function send<M extends Mode, Params, Row>(
    to: Runner,
    query: CypherQuery<M, Params, Row>,
    params: Params,
  ): Promise<readonly Row[]> {
    onQuery?.(query);
    const { records } = await to.run(query.text, parametersOf(query, params));
    return records.map((record) => fromDriver(record.toObject()) as Row);
  }

  async function sendAlone<M extends Mode, Params, Row>(
    query: CypherQuery<M, Params, Row>,
    params: Params,
    mode: SessionMode,
    timeout: number,
  ): Promise<readonly Row[]> {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      return await send({ run: (text, values) => session.run(text, values, { timeout }) }, query, params);
    } catch (error) {
      throw toGraphError(error, query.name);
    } finally {
      await session.close();
    }
  }

  function beginRead(): OpenReadTransaction {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const transaction = session.beginTransaction({ timeout: settings.readTimeout });
    return {
      async read(query, params) {
        try {
          return await send(await transaction, query, params);
        } catch (error) {
          throw toGraphError(error, query.name);
        }
      },
      async close() {
        await session.close();
      },
    };
  }

  async function write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = driver.session({ database });
    let name: string | null = null;
    try {
      return await session.executeWrite(
        (transaction) => {
          const run = <Params, Row>(query: CypherQuery<Mode, Params, Row>, params: Params) => {
            name = query.name;
            return send(transaction, query, params);
          };
          return work({ read: run, write: run });
        },
        { timeout: settings.writeTimeout },
      );
    } catch (error) {
      throw toGraphError(error, name);
    } finally {
      await session.close();
    }
  }

  try {
    await driver.verifyConnectivity({ database });
    await driver.verifyAuthentication({ database });
  } catch (error) {
    await driver.close();
    throw toGraphError(error, null);
  }
  return {
    read: (query, params) => sendAlone(query, params, neo4j.session.READ, settings.writeTimeout),
    beginRead,
    write,
    async changeSchema(query, params) {
      await sendAlone(query, params, neo4j.session.WRITE, settings.writeTimeout);
    },
    close: () => driver.close(),
  };
}

function parametersOf<Params>(query: CypherQuery<Mode, Params, unknown>, params: Params): Record<string, unknown> {
  const values = params as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(query.params).map(([name, type]) => [name, toDriver(values[name], type as never)]),
  );
}
