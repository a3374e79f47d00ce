import { pieces } from './pieces.generated.ts';

/**
 * By a field or a field of a filter, with one of its parameters for ids: `Query.compare a`,
 * `EventFilter.within within`.
 */
const known = new Map(
  pieces.flatMap(({ name, params }) =>
    params.flatMap((param) => (param.known === undefined ? [] : [[`${name} ${param.name}`, param.known] as const])),
  ),
);

/**
 * What the ids that stand there are to be the ids of, an object type or an interface; null where no piece takes them.
 */
export function typeOfIds(owner: string, field: string, parameter: string): string | null {
  return known.get(`${owner}.${field} ${parameter}`) ?? null;
}
