import { readFileSync } from 'node:fs';
import type { CypherQuery, Graph } from '../../src/graph/graph.ts';
import type { Value } from '../../src/graph/value.ts';
import { createNodes } from '../../src/seed/rows/queries.generated.ts';
import { testMark } from '../mayBeEmptied.ts';

interface RecordedGraph {
  /** Constraints and indexes, as the server shows them. */
  readonly schema: readonly string[];
  readonly nodes: readonly {
    readonly labels: readonly string[];
    readonly properties: { readonly [key: string]: Value };
  }[];
  readonly relationships: readonly {
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly properties: { readonly [key: string]: Value };
  }[];
}

/**
 * A database as an older version of the program left it, all of it; `test/seed/recorded/README.md` says how it was
 * made.
 */
export function readRecordedGraph(name: string): RecordedGraph {
  return JSON.parse(readFileSync(`test/seed/recorded/${name}.json`, 'utf8')) as RecordedGraph;
}

/**
 * Makes an empty database what the older version left: nodes, relationships, constraints and indexes in place of ours.
 */
export async function restoreRecordedGraph(
  graph: Graph,
  { schema, nodes, relationships }: RecordedGraph,
): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.write(createNodes, { rows: nodes.map(({ labels, properties }) => ({ labels, properties })) });
    await transaction.write(joinNodes, { rows: relationships.map((each) => ({ ...each })) });
  });
  const changeSchema = (text: string) =>
    graph.changeSchema({ name: 'test/recordedSchema', mode: 'schema', text, params: {} }, {});
  for (const { name } of await graph.read(constraints, {})) await changeSchema(`DROP CONSTRAINT ${name}`);
  for (const { name } of await graph.read(indexes, {})) await changeSchema(`DROP INDEX ${name}`);
  for (const text of schema) await changeSchema(text);
}

const named = { mode: 'read', params: {} } as const;
const constraints: CypherQuery<'read', object, { readonly name: string }> = {
  ...named,
  name: 'test/constraints',
  text: `SHOW CONSTRAINTS YIELD name WHERE name <> '${testMark}' RETURN name`,
};
const indexes: CypherQuery<'read', object, { readonly name: string }> = {
  ...named,
  name: 'test/indexes',
  text: `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND name <> '${testMark}' RETURN name`,
};

const joinNodes = {
  name: 'test/joinNodes',
  mode: 'write',
  text: `UNWIND $rows AS row
    MATCH (from:Node|Dataset|Load|Change {id: row.from})
    MATCH (to:Node|Dataset|Load|Change {id: row.to})
    CREATE (from)-[link:$(row.type)]->(to)
    SET link = row.properties`,
  params: { rows: 'rows' },
} as const;
