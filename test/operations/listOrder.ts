import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { compareValues, type Filter } from './FilterOracle.ts';
import type { Row } from './specialKeys.ts';
import type { Random } from './Random.ts';

export type OrderBy = readonly Readonly<Record<string, string>>[];

/** Up to two keys, each with a direction. */
export function randomOrder(random: Random, schema: GraphQLSchema, type: string): OrderBy {
  const order = schema.getType(`${type}Order`);
  if (!isInputObjectType(order)) return [];
  const keys = Object.keys(order.getFields());
  return Array.from({ length: random.below(3) }, () => ({ [random.pick(keys)]: random.pick(['ASC', 'DESC']) }));
}

/** By the keys, one after the other; what is not known comes last; rows alike stay as they are: by id. */
export function inOrder(rows: readonly Row[], orderBy: OrderBy): readonly Row[] {
  return rows.toSorted((one, other) => {
    for (const [key, direction] of orderBy.flatMap((entry) => Object.entries(entry))) {
      const [left, right] = [one, other].map((row) => keyOf(row[key], direction));
      if (left === right) continue;
      if (left == null || right == null) return left == null ? 1 : -1;
      return compareValues(left, right) * (direction === 'DESC' ? -1 : 1);
    }
    return 0;
  });
}

function keyOf(value: unknown, direction: string): string | number | null {
  if (typeof value !== 'object') return value as string | number;
  const day = (value as Filter | null)?.[direction === 'DESC' ? 'latest' : 'earliest'];
  return typeof day === 'string' ? day : null;
}
