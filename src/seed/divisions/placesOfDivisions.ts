import { mark } from '../../domain/mark.ts';
import { jurisdiction } from '../concept/jurisdiction.ts';
import { labelsOf, rowsOf } from '../concept/kind/thing.ts';
import { withCaptionsAndWords } from '../derive/withCaptionsAndWords.ts';
import { joinGraphs, type DesiredGraph } from '../rows/desiredGraph.ts';
import { importedLabel } from '../rows/generalLabels.ts';
import type { Division } from './division.ts';
import { divisionAround, kindOfDivision, lastPartOf, placeOfDivision } from './divisionId.ts';

/** The public numbers of a place, by the division that it is. */
export const divisionScheme = 'ocd-division';

/**
 * The nodes and relationships that divisions become: each is what a file of a seed with the same would give, and has
 * one label more. It lies in the division around it, by the id alone.
 *
 * @param own the places of the seed by their divisions: what lies in one of these lies in the seed's place
 */
export function placesOfDivisions(
  divisions: readonly Division[],
  own: ReadonlyMap<string, string>,
  languages: readonly string[],
): DesiredGraph {
  const graph = withCaptionsAndWords(joinGraphs(divisions.map((each) => rowsOfDivision(each, own))), languages);
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, labels: [...node.labels, mark, importedLabel] })),
  };
}

function rowsOfDivision({ id: division, name, digits }: Division, own: ReadonlyMap<string, string>): DesiredGraph {
  const around = divisionAround(division);
  const value = jurisdiction.shape.parse({
    id: placeOfDivision(division),
    name: name ?? lastPartOf(division),
    kind: kindOfDivision(division),
    ...(around === null ? {} : { within: own.get(around) ?? placeOfDivision(around) }),
    identifiers: [
      { scheme: divisionScheme, value: division },
      ...(digits === null ? [] : [{ scheme: 'fips', value: digits }]),
    ],
    fromRegister: ['name', 'kind', ...(around === null ? [] : ['within'])],
  });
  const labels = labelsOf(jurisdiction, { ...value });
  return rowsOf({ thing: jurisdiction, id: value.id, name: jurisdiction.name({ ...value }, []), labels, value });
}
