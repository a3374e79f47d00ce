import { writeFileSync } from 'node:fs';
import { printContract } from '../api/printContract.ts';
import { generateCypher } from './generateCypher.ts';
import { generatePredicates } from './generatePredicates.ts';

for (const [path, text] of generateCypher('.')) writeFileSync(path, text);
writeFileSync('schema/predicate.graphql', generatePredicates());
writeFileSync('schema/printed/schema.graphql', printContract('schema'));
