import type { ParameterType } from '../graph/graph.ts';
import type { Faults } from './argumentFaults.ts';
import type { PlacedParameter } from './parameters.ts';
import type { Arguments } from './selection.ts';

export interface ParameterValues {
  readonly types: Readonly<Record<string, ParameterType>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The parameters of a composed query for these arguments. A page with a fault is asked for no rows. */
export function parameterValues(
  parameters: readonly PlacedParameter[],
  given: Arguments,
  faults: Faults,
): ParameterValues {
  const types: Record<string, ParameterType> = {};
  const values: Record<string, unknown> = {};
  for (const { name, type, limitOf, valueIn } of parameters) {
    types[name] = type;
    values[name] = limitOf !== null && faults.has(limitOf) ? 0 : padList(valueIn(given));
  }
  return { types, values };
}

/**
 * The server keeps a plan for each size class of a list, and planning costs a hundred times the running. So lists grow
 * to few lengths, by repeating their last value; texts use them so that this changes nothing.
 */
function padList(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const list = value as readonly unknown[];
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(4, list.length)));
  return [...list, ...Array<unknown>(wanted - list.length).fill(list.at(-1))];
}
