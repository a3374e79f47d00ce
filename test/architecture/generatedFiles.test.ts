import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printContract } from '../../src/api/printContract.ts';
import { generateCypher } from '../../src/tools/generateCypher.ts';
import { generatePredicates } from '../../src/tools/generatePredicates.ts';

const stale = 'run "npm run generate" and commit what it wrote';

it('has the queries of cypher/ in its generated modules', () => {
  for (const [path, text] of generateCypher('.')) expect(readFileSync(path, 'utf8'), `${path}: ${stale}`).toBe(text);
});

it('has the predicate table in the schema', () => {
  expect(readFileSync('schema/predicate.graphql', 'utf8'), stale).toBe(generatePredicates());
});

it('has the whole schema in one file', () => {
  expect(readFileSync('schema/printed/schema.graphql', 'utf8'), stale).toBe(printContract('schema'));
});

it('has the types of the schema and of the operations in its generated modules', () => {
  const check = () => execFileSync('npx', ['graphql-codegen', '--check'], { encoding: 'utf8', stdio: 'pipe' });
  expect(check, stale).not.toThrow();
}, 60_000);
