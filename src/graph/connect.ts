import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Record as DriverRecord, type Session, type SessionMode } from 'neo4j-driver';
import { driverOf, patience, type ConnectionSettings } from './driverOf.ts';
import { fromDriver, toDriver } from './driverValue.ts';
import { GraphError } from './graphError.ts';
import { inTime } from './inTime.ts';
import type { CypherQuery, Graph, Mode, OpenReadTransaction, WriteTransaction } from './graph.ts';
import { toGraphError } from './toGraphError.ts';

/** What can run a text: a session or a transaction. */
interface Runner {
  run(text: string, values: Record<string, unknown>): PromiseLike<{ readonly records: readonly DriverRecord[] }>;
}

/** How often a change of the schema is tried. */
const schemaAttempts = 20;

/** How often a write is tried where another writes the same; the driver itself tries for `patience`. */
const writeAttempts = 5;

/** Connects to a Neo4j and makes sure that it answers. Fails with a `GraphError`. */
export async function connect(settings: ConnectionSettings): Promise<Graph> {
  const { database, onQuery } = settings;
  const driver = driverOf(settings);
  // A member of a cluster answers when it has what was written here before, and no sooner.
  const bookmarkManager = neo4j.bookmarkManager();

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
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode });
    try {
      const run: Runner['run'] = (text, values) => session.run(text, values, { timeout });
      return await inTime(timeout + patience, query.name, send({ run }, query, params));
    } catch (error) {
      throw toGraphError(error, query.name);
    } finally {
      await closed(session);
    }
  }

  function beginRead(signal?: AbortSignal): OpenReadTransaction {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ });
    const transaction = session.beginTransaction({ timeout: settings.readTimeout });
    // Ends what runs on the server. Nobody waits for that.
    const leave = () => void closed(session);
    if (signal?.aborted === true) leave();
    signal?.addEventListener('abort', leave, { once: true });
    // Each question of a transaction listens, and many may travel at once: Node warns of a leak at eleven.
    if (signal !== undefined) setMaxListeners(0, signal);
    // By its first failure a transaction ends; of what is asked in it later the driver tells no code.
    let first: GraphError | null = null;
    return {
      async read(query, params) {
        try {
          const answer = transaction.then((opened) => {
            signal?.throwIfAborted();
            return send(opened, query, params);
          });
          return await inTime(settings.readTimeout + patience, query.name, answer, signal);
        } catch (error) {
          if (first !== null) throw new GraphError(first.code, query.name, first);
          first = toGraphError(error, query.name);
          throw first;
        }
      },
      async close() {
        signal?.removeEventListener('abort', leave);
        if (signal?.aborted !== true) await closed(session);
      },
    };
  }

  async function writeOnce<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = driver.session({ database, bookmarkManager });
    let name: string | null = null;
    try {
      const written = session.executeWrite(
        (transaction) => {
          const run = <Params, Row>(query: CypherQuery<Mode, Params, Row>, params: Params) => {
            name = query.name;
            return send(transaction, query, params);
          };
          return work({ read: run, write: run });
        },
        { timeout: settings.writeTimeout },
      );
      // On a way that has gone dead the driver waits for minutes. A session that is closed is not tried again.
      return await inTime(settings.writeTimeout + patience, null, written);
    } catch (error) {
      throw toGraphError(error, name);
    } finally {
      await closed(session);
    }
  }

  try {
    await inTime(2 * patience, null, driver.verifyConnectivity({ database }));
    await inTime(2 * patience, null, driver.verifyAuthentication({ database }));
  } catch (error) {
    await driver.close();
    throw toGraphError(error, null);
  }
  return {
    read: (query, params) => sendAlone(query, params, neo4j.session.READ, settings.writeTimeout),
    beginRead,
    // Another who loads the same at the same time comes first: then what is to be done is found anew.
    write: (work) => tryAgain(writeAttempts, isOfTwoWriters, () => writeOnce(work)),
    changeSchema: async (query, params) => {
      const change = () => sendAlone(query, params, neo4j.session.WRITE, settings.writeTimeout);
      await tryAgain(schemaAttempts, isOfTwoAtOnce, change);
    },
    close: () => driver.close(),
  };
}

/** Does the work until nobody gets in its way, with pauses that grow; fails as it does in the last attempt. */
async function tryAgain<Result>(
  attempts: number,
  isInTheWay: (code: string) => boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof GraphError ? error.cause : null;
      if (attempt === attempts || !(cause instanceof neo4j.Neo4jError) || !isInTheWay(cause.code)) throw error;
      await wait(attempt * 100);
    }
  }
}

/** Two programs that start at once on one empty database get in each other's way, in spite of IF NOT EXISTS. */
function isOfTwoAtOnce(code: string): boolean {
  return /^Neo\.(TransientError\.|ClientError\.Schema\.\w+AlreadyExists)/.test(code);
}

/** Two that write the same: one made first what may be there once, or each waits for the other. */
function isOfTwoWriters(code: string): boolean {
  return /\.(ConstraintValidationFailed|DeadlockDetected|LockAcquisitionTimeout)$/.test(code);
}

/** Gives the session's connection back. What cannot be given back is broken, and the driver finds that out itself. */
async function closed(session: Session): Promise<void> {
  await inTime(patience, null, session.close()).catch(() => undefined);
}

function parametersOf<Params>(query: CypherQuery<Mode, Params, unknown>, params: Params): Record<string, unknown> {
  const values = params as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(query.params).map(([name, type]) => [name, toDriver(values[name], type as never)]),
  );
}
