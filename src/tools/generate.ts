import { writeFileSync } from 'node:fs';
import { readContract } from './cypher/contract.ts';
import { CypherError } from './cypher/cypherFaults.ts';
import { generateCypher } from './cypher/generateCypher.ts';
import { readCypherFiles } from './cypher/readCypherFiles.ts';
import { generateCaches } from './generateCaches.ts';
import { generateIslands } from './generateIslands.ts';
import { generateQuestions } from './generateQuestions.ts';
import { generateSchema } from './generateSchema.ts';
import { SchemaError } from './schema/faults.ts';

/** What somebody wrote wrong is told line by line; a stack would hide it. */
try {
  const contract = generateSchema('schema');
  writeFileSync('schema/printed/schema.graphql', contract);
  const types = readContract(contract);
  for (const [path, text] of generateCypher('.', types)) writeFileSync(path, text);
  const questions = generateQuestions(
    'schema/printed/schema.graphql',
    'schema/operations',
    readCypherFiles('.', types),
  );
  writeFileSync('src/seed/examples/questions.generated.ts', questions);
  writeFileSync('src/client/caches.generated.ts', generateCaches('schema/printed/schema.graphql'));
  writeFileSync('src/web/pages/islands.generated.ts', generateIslands('src/web/islands/islands.ts'));
} catch (error) {
  if (!(error instanceof CypherError) && !(error instanceof SchemaError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
// Reads the pieces and the schema that were just written.
const { generateResolverTypes } = await import('./generateResolverTypes.ts');
writeFileSync('src/api/resolvers/types.generated.ts', generateResolverTypes('schema/printed/schema.graphql'));
