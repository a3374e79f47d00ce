import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { ReadError } from '../reads/readError.ts';
import type { Answer, Page, Row } from '../reads/selection.ts';

/** An object of the graph, and the prefix of the keys under which this place of the document finds its relations. */
export class RowSource {
  readonly row: Row;
  readonly prefix: string;

  constructor(row: Row, prefix = '') {
    this.row = row;
    this.prefix = prefix;
  }
}

class PageSource {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}

/** An entry of a page. */
export class EdgeSource {
  readonly cursor: string;
  readonly row: Row;
  readonly prefix: string;

  constructor(cursor: string, row: Row, prefix: string) {
    this.cursor = cursor;
    this.row = row;
    this.prefix = prefix;
  }
}

/** What `reads` answered, as the source of the fields below. An error that is returned becomes one at the field's path. */
export function toSource(answer: Answer): unknown {
  if (answer === null) return null;
  if (answer instanceof ReadError) return answer;
  if (Array.isArray(answer)) return (answer as readonly Row[]).map((row) => new RowSource(row));
  return 'rows' in answer ? new PageSource(answer) : new RowSource(answer as Row);
}

/** Resolves every field that has no resolver of its own, from what the one query of its root field brought. */
export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  const { fieldName } = info;
  const key = String(info.path.key);
  if (source instanceof RowSource) {
    const answer = source.row.relations[source.prefix + key];
    return answer === undefined ? source.row.values[fieldName] : toSource(answer);
  }
  if (source instanceof PageSource) return fieldOfPage(source.page, fieldName, key);
  if (source instanceof EdgeSource) {
    if (fieldName === 'cursor') return source.cursor;
    if (fieldName === 'node') return new RowSource(source.row, `${source.prefix}${key}/`);
    const { relations, values } = source.row;
    const answer = relations[source.prefix + key];
    return answer === undefined ? values[fieldName] : toSource(answer);
  }
  return (source as Readonly<Record<string, unknown>>)[fieldName];
};

function fieldOfPage({ rows, hasNext, hasPrevious, total }: Page, fieldName: string, key: string): unknown {
  switch (fieldName) {
    case 'nodes':
      return rows.map(({ row }) => new RowSource(row, `${key}/`));
    case 'edges':
      return rows.map(({ cursor, row }) => new EdgeSource(cursor, row, `${key}.`));
    case 'totalCount':
      return total;
    default:
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
  }
}

/** The object type of an interface's value. */
export const resolveType: GraphQLTypeResolver<unknown, unknown> = (source) =>
  source instanceof RowSource ? (source.row.typename ?? undefined) : undefined;
