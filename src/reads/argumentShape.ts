import { asksEmpty, groupingsOf } from './countLimits.ts';
import { filterShape } from './filterShape.ts';
import { isBackward } from './pageSize.ts';
import type { Arguments } from './selection.ts';

/** What a query's text takes from the arguments: arguments of one shape have one text. */
export function argumentShape(given: Arguments): string {
  const shapes = given.map((args) => [
    typeof args['after'],
    typeof args['before'],
    isBackward(args),
    args['orderBy'] ?? null,
    filterShape(args['filter']),
    groupingsOf(args),
    asksEmpty(args),
  ]);
  return JSON.stringify(shapes);
}
