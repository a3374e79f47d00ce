import { mark } from '../domain/mark.ts';
import type { Faults } from './argumentFaults.ts';
import type { IdPlace, Parameters } from './parameters.ts';
import { ReadError } from './readError.ts';
import type { Arguments } from './selection.ts';
import type { UnknownId, WantedId } from './unknownIds.ts';

/** The ids that a tree of fields was given, wherever in its arguments, each once for each type. */
export function wantedIds(places: readonly IdPlace[], given: Arguments): readonly WantedId[] {
  const wanted = new Map<string, WantedId>();
  for (const place of places) {
    for (const id of idsAt(place, given)) wanted.set(`${place.type} ${id}`, { id, type: place.type });
  }
  return [...wanted.values()];
}

function idsAt({ valueIn }: IdPlace, given: Arguments): readonly string[] {
  return [valueIn(given)].flat().filter((id) => typeof id === 'string');
}

/** A column that tells at which of those ids there is nothing of the type. A list is sent longer, by its last value. */
export function unknownIdsColumn(parameters: Parameters): string {
  const { ids: places } = parameters;
  const ids = parameters.addValue('wantedIds', 'string[]', (given) => wantedIds(places, given).map(({ id }) => id));
  const types = parameters.addValue('wantedTypes', 'string[]', (given) =>
    wantedIds(places, given).map(({ type }) => type),
  );
  return [
    `[at IN range(0, size(${ids}) - 1) WHERE NOT EXISTS {`,
    `  (wanted:${mark}&Node {id: ${ids}[at]})`,
    `  WHERE ${types}[at] IN labels(wanted)`,
    `} | at] AS unknown`,
  ].join('\n');
}

/** Those of the ids of which the column tells. */
export function unknownAmong(wanted: readonly WantedId[], column: readonly number[]): readonly WantedId[] {
  return wanted.filter((_id, at) => column.includes(at));
}

/** One fault for each field that was given such ids. */
export function faultsOfUnknown(places: readonly IdPlace[], given: Arguments, unknown: readonly UnknownId[]): Faults {
  const told = new Map<number, Set<string>>();
  for (const place of places) {
    const ids = idsAt(place, given);
    for (const { fault } of unknown.filter(({ id, type }) => type === place.type && ids.includes(id))) {
      told.set(place.position, (told.get(place.position) ?? new Set()).add(fault.message));
    }
  }
  return new Map(
    [...told].map(([position, messages]) => [position, new ReadError('UNKNOWN_ID', [...messages].join(' '))]),
  );
}
