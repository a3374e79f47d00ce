import type { PresentNode } from '../rows/presentGraph.ts';
import type { Division } from './division.ts';
import { lastPartOf } from './divisionId.ts';
import { divisionsOf } from './placesTaken.ts';

/** The division that a place was imported from; null where it is none. */
export function divisionOfNode({ properties }: Pick<PresentNode, 'properties'>): Division | null {
  const [id] = divisionsOf(properties);
  if (id === undefined) return null;
  const { name, identifierValues: values } = properties;
  const digits = Array.isArray(values) && typeof values[1] === 'string' ? values[1] : null;
  return { id, name: typeof name === 'string' && name !== lastPartOf(id) ? name : null, digits, line: null };
}
