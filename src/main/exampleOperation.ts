import { readNamedOperations, unknownOperation, type NamedOperation } from '../api/namedOperations.ts';
import { readExamples } from '../seed/examples/readExamples.ts';
import { projectFolders } from './projectFolders.ts';

/** A named operation with the examples of a seed. Throws an `AskFailure` where there is none of that name. */
export function exampleOperation(name: string, seedDirectory: string): NamedOperation {
  const operations = readNamedOperations(projectFolders.operations, readExamples(seedDirectory).operations);
  const operation = operations.get(name);
  if (operation === undefined) throw unknownOperation(name, operations);
  return operation;
}
