import { unknownOperation, type NamedOperation } from '../../api/namedOperations.ts';

/** The operation of this name. Throws an `AskFailure` with the nearest name where there is none. */
export function operationNamed(operations: ReadonlyMap<string, NamedOperation>, name: string): NamedOperation {
  const found = operations.get(name);
  if (found === undefined) throw unknownOperation(name, operations);
  return found;
}
