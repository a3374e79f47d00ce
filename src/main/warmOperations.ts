import type { AskOperation } from '../api/askOperation.ts';
import type { NamedOperation } from '../api/namedOperations.ts';
import { exampleVariables } from '../api/readVariables.ts';
import type { ExampleVariables } from '../seed/examples/readExamples.ts';
import type { Plans } from '../web/healthRoutes.ts';

/**
 * Asks each named operation once for its example, where the seed has one, so that its queries are planned before
 * somebody asks: a new text costs the server a hundred times what a known one does. It is asked as tables, which send
 * each text that the operation itself sends. An operation that fails here fails again when it is asked.
 *
 * @param first the names of those that most people meet first
 * @param tell is told how many are planned, as it goes on
 */
export async function warmOperations(
  ask: AskOperation,
  operations: ReadonlyMap<string, NamedOperation>,
  examples: ReadonlyMap<string, ExampleVariables>,
  first: readonly string[],
  tell: (plans: Plans) => void,
): Promise<void> {
  const names = new Set([...first, ...examples.keys()]);
  const wanted = [...names].flatMap((name) => operations.get(name) ?? []);
  let known = 0;
  for (const operation of wanted) {
    tell({ known, wanted: wanted.length });
    const asked = async () => ask(operation, exampleVariables(operation), null)();
    known += await asked().then(
      () => 1,
      () => 0,
    );
  }
  tell({ known, wanted: wanted.length });
}
