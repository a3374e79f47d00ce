import { defineConfig } from 'vitest/config';
import { findDockerForTests, testsOfDocker } from './test/docker.ts';

/** Tests that need no database; `npm run check` runs these alone. */
const withoutNeo4j = [
  'test/architecture/**',
  'test/bench/generateGraph.test.ts',
  'test/client/**',
  'test/domain/**',
  'test/graph/**',
  'test/language/**',
  'test/schema/**',
  'test/seed/check/**',
  'test/seed/readEdtf.test.ts',
  'test/main/**',
  'test/mutants/**',
  'test/web/**',
  'test/mcp/answer/**',
  'test/reads/**',
  'test/operations/argumentErrors.test.ts',
  'test/operations/badInput.test.ts',
  'test/operations/wholeRequest.test.ts',
  'test/operations/costs.test.ts',
  'test/cypher/parseCypherFile.test.ts',
  'test/cypher/expandPiece.test.ts',
  'test/cypher/splitConditions.test.ts',
  'test/cypher/typeFile.test.ts',
  'test/cypher/walkHop.test.ts',
  'test/cypher/grammar.test.ts',
  'test/cypher/askPiece.test.ts',
  'test/cypher/generateCypher.test.ts',
  'test/cypher/piecesOfSchema.test.ts',
  'test/cypher/namesWritten.test.ts',
].map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/*.test.ts`));

/** Vite would take graphql's other build, of which the libraries know nothing; two copies refuse each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** `npm run check` shall neither need Docker nor pull anything; `startNeo4j.ts` says what is left out, and why. */
const withDocker = !process.argv.includes('alone') && 'image' in (await findDockerForTests(process.env, console.log));
const without = withDocker ? withoutNeo4j : [...withoutNeo4j, testsOfDocker];

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'alone', include: withoutNeo4j, testTimeout: 30_000 } },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['test/**/*.test.ts'],
          exclude: without,
          globalSetup: 'test/startNeo4j.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
