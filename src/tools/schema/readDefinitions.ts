import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, GraphQLError, parse, Source } from 'graphql';
import { printAstFault } from './faults.ts';
import { predicateEnums } from './predicateEnums.ts';

/**
 * What people wrote: the definitions of each `.graphql` file of the folder and those of the predicate table, each with
 * its file and line. Throws where a text is no GraphQL.
 */
export function readDefinitions(directory: string): readonly DefinitionNode[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(directory, file));
  return [
    ...files.flatMap((file) => parseDefinitions(readFileSync(file, 'utf8'), file)),
    ...parseDefinitions(predicateEnums(), 'src/domain/predicate.ts'),
  ];
}

/** The definitions of one text. Throws with file and line where it is no GraphQL. */
export function parseDefinitions(text: string, file: string): readonly DefinitionNode[] {
  try {
    return parse(new Source(text, file)).definitions;
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(printAstFault(error), { cause: error }) : error;
  }
}
