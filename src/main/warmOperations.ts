import type { AskOperation } from '../api/askOperation.ts';
import type { NamedOperation } from '../api/namedOperations.ts';
import { exampleVariables } from '../api/readVariables.ts';
import type { ExampleVariables } from '../seed/examples/readExamples.ts';

/**
 * Asks each named operation once for its example, where the seed has one, so that its queries are planned before
 * somebody asks: a new text costs the server a hundred times what a known one does. It is asked as tables, which send
 * each text that the operation itself sends. An operation that fails here fails again when it is asked.
 *
 * @param first the names of those that most people meet first
 */
export async function warmOperations(
  ask: AskOperation,
  operations: ReadonlyMap<string, NamedOperation>,
  examples: ReadonlyMap<string, ExampleVariables>,
  first: readonly string[],
): Promise<void> {
  for (const name of new Set([...first, ...examples.keys()])) {
    const operation = operations.get(name);
    const asked = async () => operation && ask(operation, exampleVariables(operation), null)();
    await asked().catch(() => undefined);
  }
}
