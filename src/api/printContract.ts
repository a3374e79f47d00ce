import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { readSchema } from './readSchema.ts';

/**
 * The whole schema as one text, sorted by name, so that it stays the same when a type moves to another file. Other
 * programs read this; ours read the folder.
 */
export function printContract(directory: string): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(readSchema(directory).join('\n'))))}\n`;
}
