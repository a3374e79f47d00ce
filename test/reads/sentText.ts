import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';

const nearIds = 'node/nearIds';
const api = openApi(standInGraph(({ name }) => (name === nearIds ? [] : [{ answer: emptyAnswer(name) }])));

/**
 * The texts that are sent for a document to a graph that has nothing, and the values that go beside them, without the
 * names of properties; without the questions which id may be meant.
 */
export async function sentText(document: string, variables: Readonly<Record<string, unknown>> = {}) {
  api.sent.length = 0;
  const { errors } = await api.ask(document, variables);
  if (api.faults.length > 0) throw new Error(JSON.stringify(errors), { cause: api.faults[0] });
  const sent = api.sent.filter(({ name }) => name !== nearIds);
  return { texts: sent.map(({ text }) => text), values: sent.map(({ values }) => valuesGiven(values)) };
}

/** All of a question travel in one map. */
function valuesGiven({ given }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => !name.startsWith('properties')));
}

function emptyAnswer(name: string): unknown {
  if (name === 'Query.nodes' || name === 'Query.policyInForce') return [];
  return name.endsWith('s') || name.endsWith('people') ? { rows: [], total: 0 } : null;
}
