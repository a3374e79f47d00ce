import { parse, print } from 'graphql';
import { createAskDocument } from './askDocument.ts';
import { AskFailure } from './askFailure.ts';
import type { Caller } from './caller.ts';
import type { GraphqlServer } from './createGraphqlServer.ts';
import type { NamedOperation } from './namedOperations.ts';
import { type GivenVariables, readVariables } from './readVariables.ts';
import { chooseTable } from './tables/chooseTable.ts';
import { fillTables } from './tables/fillTables.ts';
import { planTables, type TablesPlan } from './tables/planTables.ts';
import { selectForTables } from './tables/selectForTables.ts';
import type { TableAnswer } from './tables/table.ts';

/**
 * Looks whether a question can be asked, and gives what asks it. Throws an `AskFailure` where a variable is wrong, or
 * there is no such list.
 *
 * @param list the table that is asked for; null for all
 */
export type AskOperation = (
  operation: NamedOperation,
  given: GivenVariables,
  list: string | null,
) => (caller?: Caller) => Promise<TableAnswer>;

interface Prepared {
  readonly query: string;
  readonly plan: TablesPlan;
}

/**
 * Answers named operations as tables. Fails with an `AskFailure` where an id is that of nothing, or where any part of the
 * answer failed: a table with holes would not say so.
 */
export function createAskOperation(server: GraphqlServer): AskOperation {
  const { schema } = server;
  const answer = createAskDocument(server);
  const kept = new WeakMap<NamedOperation, Prepared>();

  function prepare(operation: NamedOperation): Prepared {
    const known = kept.get(operation);
    if (known !== undefined) return known;
    const document = selectForTables(schema, parse(operation.text));
    const prepared = { query: print(document), plan: planTables(schema, document) };
    kept.set(operation, prepared);
    return prepared;
  }

  return (operation, given, list) => {
    const variables = readVariables(operation, given);
    const prepared = prepare(operation);
    const chosen = list === null ? { name: null } : chooseTable(prepared.plan, list);
    if ('fault' in chosen) throw new AskFailure('BAD_USER_INPUT', [chosen.fault]);
    return async (caller) => fillTables(prepared.plan, await answer(prepared.query, variables, caller), chosen.name);
  };
}
