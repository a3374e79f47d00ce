import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import type { Page } from '../../reads/selection.ts';
import { EdgeSource, PageSource, RowSource, toSource } from './source.ts';

/**
 * Resolves every field that has no resolver of its own, from what the one query of its root field brought. What it did
 * not bring is a fault of ours, never null.
 */
export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  const { fieldName } = info;
  const key = String(info.path.key);
  if (source instanceof PageSource) return fieldOfPage(source.page, fieldName, key);
  if (source instanceof EdgeSource) {
    if (fieldName === 'cursor') return source.cursor;
    if (fieldName === 'node') return new RowSource(source.row, `${source.prefix}${key}/`);
  }
  const row = source instanceof RowSource ? (source as RowSource) : null;
  const related = row?.related(key);
  if (related !== undefined) return toSource(related);
  const values = row?.values ?? (source as Readonly<Record<string, unknown>>);
  const value = values[fieldName];
  if (value === undefined) throw new Error(`${info.parentType.name}.${fieldName} was asked and not brought`);
  return value;
};

function fieldOfPage({ rows, hasNext, hasPrevious, total, undated }: Page, fieldName: string, key: string): unknown {
  switch (fieldName) {
    case 'nodes':
      return rows.map(({ row }) => new RowSource(row, `${key}/`));
    case 'edges':
      return rows.map(({ cursor, row }) => new EdgeSource(cursor, row, `${key}.`));
    case 'totalCount':
      return total;
    case 'undatedCount':
      return undated;
    case 'pageInfo':
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    default:
      throw new Error(`a page has no ${fieldName}`);
  }
}

/** The object type of an interface's value. */
export const resolveType: GraphQLTypeResolver<unknown, unknown> = (source) => {
  if (source instanceof RowSource) return source.row.type;
  throw new Error('what has no row has no type of its own');
};
