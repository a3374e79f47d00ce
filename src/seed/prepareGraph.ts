import type { CypherQuery, Graph } from '../graph/graph.ts';
import { graphNames } from './graphNames.ts';
import * as queries from './queries.generated.ts';

/** Thrown when a constraint or an index is not ready though it was asked for. */
class ConstraintError extends Error {
  override readonly name = 'ConstraintError';
}

type SchemaQuery = CypherQuery<'schema', object, unknown>;

/** Every constraint and index, by the name that its file and the thing itself have. */
const constraints: ReadonlyMap<string, SchemaQuery> = new Map(
  Object.values<unknown>(queries)
    .filter(isConstraint)
    .map((query) => [query.name.slice('constraint/'.length), query]),
);

function isConstraint(value: unknown): value is SchemaQuery {
  return typeof value === 'object' && value !== null && 'name' in value && String(value.name).startsWith('constraint/');
}

/** How long an index may take to be ready; seconds. */
const patience = 60;

/**
 * Makes sure that every constraint and index is there and ready. When all are, that costs one question. Fails with a
 * `GraphError`, or a `ConstraintError`.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  const before = await missing(graph);
  if (before.length === 0) return;
  await declareNames(graph);
  for (const name of before) {
    const query = constraints.get(name);
    if (query !== undefined) await graph.changeSchema(query, {});
  }
  await graph.read(queries.awaitIndexes, { seconds: patience });
  const after = await missing(graph);
  if (after.length > 0) throw new ConstraintError(`not ready after ${patience} seconds: ${after.join(', ')}`);
}

/** Declares every name that may be in the graph; before anything else, since that fixes the order of labels. */
export async function declareNames(graph: Graph): Promise<void> {
  await graph.changeSchema(queries.declareLabels, { labels: graphNames.labels });
  await graph.changeSchema(queries.declareRelationshipTypes, { types: graphNames.relationshipTypes });
  await graph.changeSchema(queries.declarePropertyKeys, { keys: graphNames.propertyKeys });
}

async function missing(graph: Graph): Promise<readonly string[]> {
  const states = new Map((await graph.read(queries.indexStates, {})).map(({ name, state }) => [name, state]));
  return [...constraints.keys()].filter((name) => states.get(name) !== 'ONLINE');
}
