import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphError } from '../../src/graph/graphError.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { fictionalSeed } from '../seed/seedCopy.ts';
import { openApi } from './openApi.ts';

const fields = Object.values(
  buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8')).getQueryType()?.getFields() ?? {},
);

/** How the server refused the writes that were sent, each in the transaction in which a root field was answered. */
const refusals: unknown[] = [];

let graph: Graph;
let guarded: Graph;
let version: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, fictionalSeed);
  const { data } = await openApi(graph).ask('{ dataset { version } }');
  version = (data as { readonly dataset: { readonly version: string } }).dataset.version;
  const never = (): never => {
    throw new Error('an answer comes from beginRead alone');
  };
  guarded = { read: never, write: never, changeSchema: never, close: never, beginRead: () => spoiling(graph) };
});
afterAll(async () => {
  await graph.close();
});

/** A transaction that tries to write before it is closed. */
function spoiling(real: Graph): ReturnType<Graph['beginRead']> {
  const transaction = real.beginRead();
  return {
    read: (query, values) => transaction.read(query, values),
    async close() {
      const write = { name: 'test/write', mode: 'read', text: 'CREATE (:Spoilt)', params: {} } as const;
      refusals.push(
        await transaction.read(write, {}).then(
          () => 'written',
          (error: unknown) => (error instanceof GraphError ? [error.code, codeOf(error.cause)] : error),
        ),
      );
      await transaction.close();
    },
  };
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : cause;
}

/** A question that needs the graph, with a value for each argument that must be given. */
function questionOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const asked = args.filter((each) => isRequiredArgument(each) || each.name === 'text');
  const given = asked.map((each) => `${each.name}: ${valueOf(each)}`);
  const start = given.length === 0 ? name : `${name}(${given.join(', ')})`;
  const target = getNamedType(type);
  const own = isObjectType(target)
    ? Object.values(target.getFields()).find((each) => isLeafType(getNamedType(each.type)))
    : undefined;
  return `{ ${start} { ${own?.name ?? 'id'} } }`;
}

function valueOf({ name, type }: GraphQLField<unknown, unknown>['args'][number]): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return String(named.getValues()[0]?.name);
  if (named.name === 'Date') return '"1987-06-20"';
  if (name === 'since') return JSON.stringify(version);
  return named.name === 'ID' ? '"person:ilse-varn"' : '"Varn"';
}

it.each(fields.map((field) => [field.name, field] as const))(
  '%s is answered where nothing can be written',
  async (_, field) => {
    const api = openApi(guarded);
    refusals.length = 0;
    await api.ask(questionOf(field));
    expect(api.faults).toEqual([]);
    expect(api.sent.length, questionOf(field)).toBeGreaterThan(0);
    expect(refusals).toEqual([['REFUSED', 'Neo.ClientError.Statement.AccessMode']]);
  },
);

it('has a field for each question of the schema', () => {
  expect(fields.length).toBeGreaterThan(50);
});
