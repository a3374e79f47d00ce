import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { withMinimalSeed } from '../seed/minimalSeed.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));
const node = schema.getType('Node');
/** A load's changes need two loads. */
const types = isInterfaceType(node) ? schema.getPossibleTypes(node).filter(({ name }) => name !== 'Change') : [];

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await withMinimalSeed(async ({ directory }) => {
    await apply(graph, directory);
  });
});
afterAll(async () => {
  await graph.close();
});

/** What is read off a thing itself, or off the one thing that a field leads to; lists may be empty. */
function fieldsOf(name: string, leaves: boolean): string {
  const type = schema.getType(name);
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const askable = fields.filter(({ args }) => !args.some((each) => isRequiredArgument(each)));
  const parts = askable.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const isOne = !isListType(getNullableType(field.type)) && !named.name.endsWith('Connection');
    return isOne && !leaves ? [`${field.name} ${fieldsOf(named.name, true)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

it.each(types.map(({ name }) => name))(
  'a %s with no more than it must have shows every field that is never null',
  async (type) => {
    const rows = await graph.read<object, { readonly id: string }>(
      { name: 'test/ids', mode: 'read', text: `MATCH (node:${type}) RETURN node.id AS id ORDER BY id`, params: {} },
      {},
    );
    expect(rows.length, `how many ${type} test/seed/minimalSeed.ts has`).toBeGreaterThan(0);
    const api = openApi(graph);
    for (const { id } of rows) {
      const { errors } = await api.ask(`{ node(id: "${id}") { ... on ${type} ${fieldsOf(type, false)} } }`);
      expect(errors, id).toBeUndefined();
    }
    expect(api.faults).toEqual([]);
  },
);
