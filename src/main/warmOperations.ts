import type { AskOperation } from '../api/askOperation.ts';
import type { NamedOperation } from '../api/namedOperations.ts';
import { exampleVariables } from '../api/readVariables.ts';
import type { ExampleVariables } from '../seed/examples/readExamples.ts';
import type { Reads } from '../reads/createReads.ts';
import type { Plans } from '../web/healthRoutes.ts';

/**
 * Asks each named operation for its example, where the seed has one, so that its queries are planned before somebody
 * asks: a new text costs the server a hundred times what a known one does. The first round plans the small texts of
 * which any question is made level by level; the second has the whole ones planned. They are asked as tables, which
 * send each text that the operation itself sends. An operation that fails here fails again when it is asked.
 *
 * @param first the names of those that most people meet first
 * @param plans gets the texts of all relations, too, between the two rounds
 * @param tell is told how many are planned, as it goes on
 */
export async function warmOperations(
  ask: AskOperation,
  operations: ReadonlyMap<string, NamedOperation>,
  examples: ReadonlyMap<string, ExampleVariables>,
  first: readonly string[],
  plans: Pick<Reads['plans'], 'addLevels' | 'done'>,
  tell: (plans: Plans) => void,
): Promise<void> {
  const names = new Set([...first, ...examples.keys()]);
  const wanted = [...names].flatMap((name) => operations.get(name) ?? []);
  const isAnswered = async (operation: NamedOperation) => {
    const asked = async () => ask(operation, exampleVariables(operation), null)();
    return asked().then(
      () => true,
      () => false,
    );
  };
  tell({ known: 0, wanted: wanted.length });
  for (const operation of wanted) await isAnswered(operation);
  await whereThere(() => {
    plans.addLevels();
    return plans.done();
  });
  let known = 0;
  for (const operation of wanted) {
    const answered = await isAnswered(operation);
    await whereThere(() => plans.done());
    known += Number(answered);
    tell({ known, wanted: wanted.length });
  }
}

/** A Neo4j that is away has nothing planned, and keeps nobody from starting it again. */
async function whereThere(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Its operations are not counted as known.
  }
}
