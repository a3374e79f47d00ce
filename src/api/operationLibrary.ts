import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readNamedOperations, type NamedOperation, type OperationExamples } from './namedOperations.ts';

/** So long the folder is taken to be as it was: a question shall not wait for a look at each of its files. */
const msBetweenLooks = 1_000;

/** The operations of a folder as they are now: read again soon after a file there is new, changed or gone. */
export function operationLibrary(
  directory: string,
  examples: OperationExamples,
): () => ReadonlyMap<string, NamedOperation> {
  let stamp = stampOf(directory);
  let operations = readNamedOperations(directory, examples);
  let lookedAt = performance.now();
  return () => {
    if (performance.now() - lookedAt < msBetweenLooks) return operations;
    lookedAt = performance.now();
    const now = stampOf(directory);
    if (now !== stamp) [stamp, operations] = [now, readNamedOperations(directory, examples)];
    return operations;
  };
}

function stampOf(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => `${path} ${statSync(join(directory, path)).mtimeMs}`)
    .join('\n');
}
