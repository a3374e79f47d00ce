import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the schema: one file a concept, each adding to the roots. */
export function readSchema(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(directory, file), 'utf8'));
}
