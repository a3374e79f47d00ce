import { expect, it } from 'vitest';
import type { AskOperation } from '../../src/api/askOperation.ts';
import type { NamedOperation } from '../../src/api/namedOperations.ts';
import type { TableAnswer } from '../../src/api/tables/table.ts';
import { warmOperations } from '../../src/main/warmOperations.ts';

const named = (name: string): readonly [string, NamedOperation] => [
  name,
  { name, question: '', alsoAsked: [], theme: '', text: '', variables: [] },
];
const operations = new Map(['a', 'b', 'c'].map(named));
const examples = new Map(['a', 'b', 'c', 'gone'].map((name) => [name, {}] as const));

const first = { name: '', parent: null, asked: true, columns: [], rows: [] };
const answer: TableAnswer = { version: null, tables: [], chosen: null, first, warnings: [] };

it('asks each operation with an example, those that people meet first before, has it planned, and tells how far it is', async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const ask: AskOperation =
    ({ name }) =>
    () => {
      asked.push(name);
      return name === 'b' ? Promise.reject(new Error('too slow')) : Promise.resolve(answer);
    };
  const plans = {
    addLevels: () => void asked.push('levels'),
    done: () => Promise.resolve(void asked.push('planned')),
  };
  await warmOperations(ask, operations, examples, ['c', 'c'], plans, ({ known, wanted }) =>
    told.push(`${known} of ${wanted}`),
  );
  expect(asked).toEqual(['c', 'a', 'b', 'levels', 'planned', 'c', 'planned', 'a', 'planned', 'b', 'planned']);
  expect(told).toEqual(['0 of 3', '1 of 3', '2 of 3', '2 of 3']);
});

it('goes on where Neo4j is away', async () => {
  const away = () => {
    throw new Error('Neo4j is starting');
  };
  const told: string[] = [];
  const ask: AskOperation = () => () => Promise.reject(new Error('away'));
  await warmOperations(ask, operations, examples, [], { addLevels: away, done: away }, ({ known }) =>
    told.push(String(known)),
  );
  expect(told.at(-1)).toBe('0');
});
