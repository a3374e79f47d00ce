import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContract } from '../../src/tools/cypher/contract.ts';
import { generateCaches } from '../../src/tools/generateCaches.ts';
import { generateCypher } from '../../src/tools/cypher/generateCypher.ts';
import { generateIslands } from '../../src/tools/generateIslands.ts';
import { generateQuestions } from '../../src/tools/generateQuestions.ts';
import { generateResolverTypes } from '../../src/tools/generateResolverTypes.ts';
import { generateSchema } from '../../src/tools/generateSchema.ts';
import { cypherFiles } from '../cypher/cypherFiles.ts';

const stale = 'run "npm run generate" and commit what it wrote';

it('has the queries of cypher/ in its generated modules', () => {
  const types = readContract(readFileSync('schema/printed/schema.graphql', 'utf8'));
  for (const [path, text] of generateCypher('.', types)) {
    expect(readFileSync(path, 'utf8'), `${path}: ${stale}`).toBe(text);
  }
});

it('has the questions that a seed gives examples for in one module', () => {
  const path = 'src/seed/examples/questions.generated.ts';
  const text = generateQuestions('schema/printed/schema.graphql', 'schema/operations', cypherFiles);
  expect(readFileSync(path, 'utf8'), stale).toBe(text);
});

it('has what caches must know of the schema in one module', () => {
  const path = 'src/client/caches.generated.ts';
  expect(readFileSync(path, 'utf8'), stale).toBe(generateCaches('schema/printed/schema.graphql'));
});

it('has the script of the pages in one module', () => {
  const path = 'src/web/pages/islands.generated.ts';
  expect(readFileSync(path, 'utf8'), stale).toBe(generateIslands('src/web/islands/islands.ts'));
});

it('has the printed schema as its sources and the predicate table give it', () => {
  expect(readFileSync('schema/printed/schema.graphql', 'utf8'), stale).toBe(generateSchema('schema'));
});

it('has the types that our own resolvers name in one module', () => {
  const path = 'src/api/resolvers/types.generated.ts';
  expect(readFileSync(path, 'utf8'), stale).toBe(generateResolverTypes('schema/printed/schema.graphql'));
});

it('has the types of the operations in its generated module', () => {
  const check = () => execFileSync('npx', ['graphql-codegen', '--check'], { encoding: 'utf8', stdio: 'pipe' });
  expect(check, stale).not.toThrow();
}, 300_000);
