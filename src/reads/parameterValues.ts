import type { ParameterType } from '../graph/graph.ts';
import type { Faults } from './argumentFaults.ts';
import type { PlacedParameter } from './parameters.ts';
import type { Arguments } from './selection.ts';

export interface ParameterValues {
  readonly types: { readonly given: Readonly<Record<string, ParameterType>> };
  readonly values: { readonly given: Readonly<Record<string, unknown>> };
}

/** The one parameter of a composed query for these arguments. A page with a fault is asked for no rows. */
export function parameterValues(
  parameters: readonly PlacedParameter[],
  given: Arguments,
  faults: Faults,
): ParameterValues {
  const types: Record<string, ParameterType> = {};
  const values: Record<string, unknown> = {};
  for (const { name, type, limitOf, valueIn } of parameters) {
    types[name] = type;
    values[name] = limitOf !== null && faults.has(limitOf) ? 0 : valueIn(given);
  }
  return { types: { given: types }, values: { given: values } };
}
