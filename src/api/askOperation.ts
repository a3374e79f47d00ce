import { parse, print } from 'graphql';
import { createAskDocument } from './askDocument.ts';
import { AskFailure } from './askFailure.ts';
import type { Caller } from './caller.ts';
import type { GraphqlServer } from './createGraphqlServer.ts';
import type { NamedOperation } from './namedOperations.ts';
import { type GivenVariables, readVariables } from './readVariables.ts';
import { chooseTable } from './tables/chooseTable.ts';
import { followedPages, type FollowedPage } from './tables/followedPages.ts';
import { fillTables } from './tables/fillTables.ts';
import { planTables, type TablesPlan } from './tables/planTables.ts';
import { selectForTables, versionKey } from './tables/selectForTables.ts';
import type { TableAnswer } from './tables/table.ts';
import { pageAt, wholeLists } from './wholeLists.ts';

/**
 * Looks whether a question can be asked, and gives what asks it. Throws an `AskFailure` where a variable is wrong, or
 * there is no such list.
 *
 * @param list the table that is asked for; null for all
 * @param extent whether lists that go on are followed to their ends, as a file has them, unless `first` is given
 */
export type AskOperation = (
  operation: NamedOperation,
  given: GivenVariables,
  list: string | null,
  extent?: 'page' | 'whole',
) => (caller?: Caller) => Promise<TableAnswer>;

interface Prepared {
  readonly query: string;
  /** The same with a cursor for each page that can be followed. */
  readonly further: string;
  readonly pages: readonly FollowedPage[];
  readonly plan: TablesPlan;
}

/**
 * Answers named operations as tables. Fails with an `AskFailure` where an id is that of nothing, or where any part of
 * the answer failed: a table with holes would not say so.
 */
export function createAskOperation(server: GraphqlServer): AskOperation {
  const { schema } = server;
  const answer = createAskDocument(server);
  const kept = new WeakMap<NamedOperation, Prepared>();

  function prepare(operation: NamedOperation): Prepared {
    const known = kept.get(operation);
    if (known !== undefined) return known;
    const document = selectForTables(schema, parse(operation.text));
    const { document: further, pages } = followedPages(schema, document);
    const prepared = { query: print(document), further: print(further), pages, plan: planTables(schema, document) };
    kept.set(operation, prepared);
    return prepared;
  }

  return (operation, given, list, extent = 'page') => {
    const variables = readVariables(operation, given);
    const prepared = prepare(operation);
    const chosen = list === null ? { name: null } : chooseTable(prepared.plan, list);
    if ('fault' in chosen) throw new AskFailure('BAD_USER_INPUT', [chosen.fault]);
    const isGiven = (name: string | null) => given.some(([each]) => each === name);
    const narrower = operation.variables.map(({ name }) => name).filter((name) => !isGiven(name));
    return async (caller) => {
      const start = await answer(prepared.query, variables, caller);
      if (extent === 'page') return fillTables(prepared.plan, start, chosen.name);
      const inPages = prepared.pages.filter(({ first }) => isGiven(first));
      const whole = await wholeLists(
        start,
        prepared.pages.filter((page) => !inPages.includes(page)),
        {
          ask: (cursors) => answer(prepared.further, { ...variables, ...cursors }, caller),
          versionOf: (each) => (each[versionKey] as { readonly version: unknown } | null)?.version,
          narrower: narrower.filter(
            (name) => !prepared.pages.some(({ first, after }) => name === first || name === after),
          ),
        },
      );
      const next = inPages.map(({ path }) => pageAt(start, path)?.pageInfo).find((info) => info?.hasNextPage === true);
      const tables = fillTables(prepared.plan, whole, chosen.name);
      return next?.endCursor == null ? tables : { ...tables, next: next.endCursor };
    };
  };
}
