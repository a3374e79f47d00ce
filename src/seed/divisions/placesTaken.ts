import type { ReadTransaction } from '../../graph/graph.ts';
import type { DesiredGraph, Properties } from '../rows/desiredGraph.ts';
import { importedLabel } from '../rows/generalLabels.ts';
import type { PresentNode } from '../rows/presentGraph.ts';
import { nodesByIds } from '../rows/queries.generated.ts';
import { placeOfDivision, refuseDivisionId } from './divisionId.ts';
import { divisionScheme } from './placesOfDivisions.ts';

/** The imported places that a seed has itself: by their ids, or by the divisions that its places are. */
export async function placesTaken(
  transaction: ReadTransaction,
  desired: Pick<DesiredGraph, 'nodes'>,
): Promise<readonly PresentNode[]> {
  const places = desired.nodes.filter(({ labels }) => labels.includes('Jurisdiction'));
  const ids = places.flatMap(({ id, properties }) => [id, ...divisionsOf(properties).map(placeOfDivision)]);
  const found = await transaction.read(nodesByIds, { ids: [...new Set(ids)] });
  return found.filter(({ labels }) => labels.includes(importedLabel));
}

/** The divisions that a place is, by its public numbers. */
export function divisionsOf({ identifierSchemes: schemes, identifierValues: values }: Properties): readonly string[] {
  if (!Array.isArray(schemes) || !Array.isArray(values)) return [];
  return values.map(String).filter((value, at) => schemes[at] === divisionScheme && refuseDivisionId(value) === null);
}
