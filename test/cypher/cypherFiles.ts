import { readFileSync } from 'node:fs';
import { readContract } from '../../src/tools/cypher/contract.ts';
import { readCypherFiles } from '../../src/tools/cypher/readCypherFiles.ts';

/** The types that the lines of `cypher/` speak of. */
export const contractTypes = readContract(readFileSync('schema/printed/schema.graphql', 'utf8'));

/** Every question of `cypher/`. */
export const cypherFiles = readCypherFiles('.', contractTypes);
