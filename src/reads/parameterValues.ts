import type { ParameterType } from '../graph/graph.ts';
import type { Faults } from './argumentFaults.ts';
import type { PlacedParameter } from './parameters.ts';
import type { Arguments } from './selection.ts';

export interface ParameterValues {
  readonly types: { readonly given: Readonly<Record<string, ParameterType>> };
  readonly values: { readonly given: Readonly<Record<string, unknown>> };
}

/**
 * The one parameter of a composed query for these arguments. A page with a fault is asked for no rows.
 *
 * @param starts what a query of one level starts from, as the server calls it; null for any other query
 */
export function parameterValues(
  parameters: readonly PlacedParameter[],
  given: Arguments,
  faults: Faults,
  starts: readonly string[] | null = null,
): ParameterValues {
  const types: Record<string, ParameterType> = starts === null ? {} : { starts: 'string[]' };
  const values: Record<string, unknown> = starts === null ? {} : { starts };
  for (const { name, type, limitOf, valueIn } of parameters) {
    types[name] = type;
    values[name] = limitOf !== null && faults.has(limitOf) ? 0 : valueIn(given);
  }
  return { types: { given: types }, values: { given: values } };
}
