import neo4j, { type ResultSummary } from 'neo4j-driver';
import type { ProvidedContext } from 'vitest';
import { fromDriver, toDriver } from '../../src/graph/driverValue.ts';
import type { MapTypes, ParameterType } from '../../src/graph/graph.ts';

export interface Profiled {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly dbHits: number;
  /** What the server warned of. */
  readonly warnings: readonly string[];
}

export interface Profiler {
  /** Plans a query without running it; what the server warned of. */
  explain(text: string, types: Types, values: Values): Promise<readonly string[]>;
  /** Runs a query, measures it, and keeps nothing of what it wrote. */
  profile(text: string, types: Types, values: Values): Promise<Profiled>;
  close(): Promise<void>;
}

type Types = Readonly<Record<string, ParameterType | MapTypes>>;
type Values = Readonly<Record<string, unknown>>;

/** Looks at queries through the driver itself, since `src/graph` gives rows alone. */
export function openProfiler({ uri, user, password, database }: ProvidedContext['neo4j']): Profiler {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

  async function run(text: string, types: Types, values: Values) {
    const session = driver.session({ database });
    const transaction = await session.beginTransaction();
    try {
      const given = Object.entries(types).map(([name, type]) => [name, toDriver(values[name], type)]);
      const result = transaction.run(text, Object.fromEntries(given) as Record<string, unknown>);
      const columns = await result.keys();
      const { records, summary } = await result;
      return { columns, rows: records.map((record) => fromDriver(record.toObject()) as Values), summary };
    } finally {
      await transaction.rollback();
      await session.close();
    }
  }

  return {
    async explain(text, types, values) {
      const { summary } = await run(`EXPLAIN ${text}`, types, values);
      return warningsOf(summary);
    },
    async profile(text, types, values) {
      const { columns, rows, summary } = await run(`PROFILE ${text}`, types, values);
      return { columns, rows, dbHits: hitsOf(summary.profile), warnings: warningsOf(summary) };
    },
    close: () => driver.close(),
  };
}

function warningsOf({ gqlStatusObjects }: ResultSummary): readonly string[] {
  return gqlStatusObjects
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
}

interface Operator {
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

function hitsOf(operator: Operator | false): number {
  if (operator === false) return 0;
  return operator.children.reduce((sum, child) => sum + hitsOf(child), operator.dbHits);
}
