import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLError,
  Kind,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { expandSchema } from './schema/expandSchema.ts';
import { faultAt, printAstFault, SchemaError } from './schema/faults.ts';
import { faultsOfMarks } from './schema/marks.ts';
import { faultsOfNames } from './schema/faultsOfNames.ts';
import { readDefinitions } from './schema/readDefinitions.ts';

/** The text of the printed schema, from the files of a folder. Throws with every fault, each at its file and line. */
export function generateSchema(directory: string): string {
  return printExpanded(readDefinitions(directory));
}

/**
 * The whole schema as one text, sorted by name, so that it stays the same when a type moves to another file. Throws
 * with every fault: first those of marks, then those of what is written, then what GraphQL refuses.
 */
export function printExpanded(definitions: readonly DefinitionNode[]): string {
  refuse(faultsOfMarks(definitions));
  const faults: GraphQLError[] = [];
  const expanded = expandSchema(definitions, (node, message) => faults.push(faultAt(node, message)));
  refuse([...faults, ...faultsOfNames(expanded)]);
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: expanded });
  refuse(validateSchema(schema));
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function refuse(faults: readonly GraphQLError[]): void {
  if (faults.length > 0) throw new SchemaError([...new Set(faults.map(printAstFault))].join('\n'));
}
