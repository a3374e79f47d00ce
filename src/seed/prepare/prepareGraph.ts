import type { CypherQuery, Graph } from '../../graph/graph.ts';
import * as queries from '../rows/queries.generated.ts';
import { mark } from '../../domain/mark.ts';
import { graphNames, labelsWithId, propertiesBeside } from './graphNames.ts';

/** Thrown when a constraint or an index is not ready though it was asked for. */
class ConstraintError extends Error {
  override readonly name = 'ConstraintError';
}

type SchemaQuery = CypherQuery<'schema', object, unknown>;

const { idOfLabel, ...others } = queries;

/** Of these there is one index each: the mark's is that of its constraint. */
const labelsInIndex = labelsWithId.filter((label) => label !== mark);

/**
 * Every constraint and index, by its name in the database: one on the ids of each label, and what has a file of its
 * own.
 */
const constraints: ReadonlyMap<string, SchemaQuery> = new Map(
  [
    ...labelsInIndex.map((label) => ofLabel(idOfLabel, label)),
    ...Object.values<unknown>(others).filter(isConstraint),
  ].map((query) => [query.name.slice('constraint/'.length), query]),
);

/** Those of older versions of the program, which would be kept up with every write. */
const formerIndexes = ['namesByWords', 'sentencesByWords'];

function ofLabel(query: SchemaQuery, label: string): SchemaQuery {
  const { name, text } = query;
  return { ...query, name: name.replace('Label', label), text: text.replaceAll('Label', label) };
}

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
  const states = await statesOf(graph);
  const before = missing(states);
  if (before.length === 0) return;
  await declareNames(graph);
  // An index is not made beside the constraint that an older version of the program made of the same.
  for (const label of labelsInIndex.filter((each) => states.has(`unique${each}Id`))) {
    await graph.changeSchema(ofLabel(queries.dropUniqueLabelId, label), {});
  }
  for (const name of formerIndexes.filter((each) => states.has(each))) {
    const { dropIndex } = queries;
    await graph.changeSchema({ ...dropIndex, text: dropIndex.text.replace('formerIndex', name) }, {});
  }
  for (const name of before) {
    const query = constraints.get(name);
    if (query !== undefined) await graph.changeSchema(query, {});
  }
  await graph.read(queries.awaitIndexes, { seconds: patience });
  const after = missing(await statesOf(graph));
  if (after.length > 0) throw new ConstraintError(`not ready after ${patience} seconds: ${after.join(', ')}`);
}

/** Declares every name that may be in the graph; before anything else, since that fixes the order of labels. */
export async function declareNames(graph: Graph): Promise<void> {
  await graph.changeSchema(queries.declareLabels, { labels: graphNames.labels });
  await graph.changeSchema(queries.declareRelationshipTypes, { types: graphNames.relationshipTypes });
  await graph.changeSchema(queries.declarePropertyKeys, { keys: [...graphNames.propertyKeys, ...propertiesBeside] });
}

/**
 * After a load: until the server has sampled its indexes anew, it plans questions by those of the graph that was there
 * before, an empty one at the first start, and one may cost twenty times what it need.
 */
export async function sampleIndexes(graph: Graph): Promise<void> {
  await graph.read(queries.prepareForReplanning, { seconds: patience });
}

async function statesOf(graph: Graph): Promise<ReadonlyMap<string, string>> {
  return new Map((await graph.read(queries.indexStates, {})).map(({ name, state }) => [name, state]));
}

function missing(states: ReadonlyMap<string, string>): readonly string[] {
  return [...constraints.keys()].filter((name) => states.get(name) !== 'ONLINE');
}
