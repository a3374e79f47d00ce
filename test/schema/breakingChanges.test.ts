import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { expect, it } from 'vitest';
import { readContract } from './readContract.ts';

/**
 * The schema that people may already use: that of the last release, and before the first one that of the last change
 * that was handed out. Whoever releases copies `schema/printed/schema.graphql` over it.
 */
const released = buildSchema(readFileSync('test/schema/released.graphql', 'utf8'));

/** What the changelog says of the coming release. */
const [, unreleased = ''] =
  /^## [^\n]*\(unreleased\)\n(.*?)(?=^## |(?![\s\S]))/ms.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];

/** Changes after which a question that was answered is refused or answered otherwise, and that nobody was told of. */
async function untold(before: GraphQLSchema, after: GraphQLSchema, told: string): Promise<readonly string[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path = '' }) => !told.includes(`\`${path}\``))
    .map(({ path = '', message }) => `\`${path}\`: ${message}`);
}

it('breaks nothing that the changelog does not name under the coming release', async () => {
  expect(await untold(released, readContract(), unreleased), 'name its path in CHANGELOG.md, or leave it be').toEqual(
    [],
  );
});

it('names a change that breaks, unless it is told of, and lets additions pass', async () => {
  const before = buildSchema('type Query { one: Int two(by: Int): Int }');
  const after = buildSchema('type Query { two: Int three(by: Int): Int }');
  const removed = "`Query.one`: Field 'one' was removed from object type 'Query'";
  const argument = "`Query.two.by`: Argument 'by: Int' was removed from field 'Query.two'";
  expect(await untold(before, after, '')).toEqual(expect.arrayContaining([removed, argument]));
  expect(await untold(before, after, 'Removed `Query.one`.')).toEqual([argument]);
  expect(unreleased).not.toBe('');
});
