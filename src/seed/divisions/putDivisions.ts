import type { ReadTransaction, WriteTransaction } from '../../graph/graph.ts';
import { applyPlan } from '../plan/applyPlan.ts';
import { comparePlan } from '../plan/comparePlan.ts';
import { graphNames } from '../prepare/graphNames.ts';
import { importedLabel } from '../rows/generalLabels.ts';
import { onlyNamed, type PresentGraph } from '../rows/presentGraph.ts';
import { dataset, importedAdrift, nodesByIds, ownPlaces, placesAround } from '../rows/queries.generated.ts';
import type { Division } from './division.ts';
import { divisionAround, placeOfDivision } from './divisionId.ts';
import { divisionOfNode } from './divisionOfNode.ts';
import { divisionScheme, placesOfDivisions } from './placesOfDivisions.ts';

/** What is known before divisions are put into the graph. */
export interface SeedAround {
  /** The places of the seed, by the divisions that they are. */
  readonly own: ReadonlyMap<string, string>;
  /** The languages in which things are found. */
  readonly languages: readonly string[];
}

/** What became of some divisions. */
export interface PutDivisions {
  readonly created: number;
  readonly changed: number;
  /** Those that are places of the seed. */
  readonly own: number;
  readonly refused: readonly { readonly line: number; readonly refusal: string }[];
}

/** Reads what divisions are put beside. */
export async function readSeedAround(transaction: ReadTransaction): Promise<SeedAround> {
  const [loaded] = await transaction.read(dataset, {});
  const places = await transaction.read(ownPlaces, {});
  return {
    own: new Map(
      places.flatMap(({ id, schemes, values }) =>
        values.filter((_, at) => schemes[at] === divisionScheme).map((division) => [division, id] as const),
      ),
    ),
    languages: loaded?.languages ?? [],
  };
}

/**
 * Makes the graph have these divisions as places, each in the one around it; of what is there already, only what
 * differs is written, so that it may be repeated at any point. A place of the seed that is one of them stays as it is.
 * One around them that nobody has is made, with its id for a name until a line names it.
 */
export async function putDivisions(
  transaction: WriteTransaction,
  given: readonly Division[],
  { own, languages }: SeedAround,
): Promise<PutDivisions> {
  const wanted = given.filter(({ id }) => !own.has(id));
  const all = new Map([...aroundThem(wanted, own), ...wanted].map((division) => [division.id, division]));
  const present = await readPlaces(transaction, [...all.keys()].map(placeOfDivision));
  const others = othersOf([...all.keys()], present);
  const refusals = new Map(wanted.map((division) => [division.id, refusalOf(division, others)]));
  const there = new Set(present.nodes.map(({ id }) => id));
  const put = [...all.values()].filter(({ id }) => {
    const isToBe = refusals.has(id) ? refusals.get(id) === null : !there.has(placeOfDivision(id));
    return isToBe && !others.has(id);
  });
  const desired = placesOfDivisions(put, own, languages);
  const ids = new Set(desired.nodes.map(({ id }) => id));
  const plan = comparePlan(
    {
      ...present,
      nodes: present.nodes.filter(({ id }) => id !== null && ids.has(id)),
      relationships: present.relationships.filter(({ from }) => from !== null && ids.has(from)),
    },
    desired,
  );
  await applyPlan(transaction, plan);
  const moved = [...plan.createdRelationships, ...plan.changedRelationships.map((each) => each.desired)];
  const created = new Set(plan.createdNodes.map(({ id }) => id));
  const changed = [...plan.changedNodes.map((each) => each.desired.id), ...moved.map(({ from }) => from)];
  return {
    created: created.size,
    changed: new Set(changed.filter((id) => !created.has(id))).size,
    own: given.length - wanted.length,
    refused: wanted.flatMap(({ id, line }) => {
      const refusal = refusals.get(id) ?? null;
      return refusal === null || line === null ? [] : [{ line, refusal }];
    }),
  };
}

/** Puts imported places that a load left in no place into those that are there now. */
export async function putAdrift(transaction: WriteTransaction): Promise<void> {
  const ids = (await transaction.read(importedAdrift, {})).map(({ id }) => id);
  const { nodes } = await readPlaces(transaction, ids);
  const adrift = nodes.flatMap((node) => divisionOfNode(node) ?? []);
  await putDivisions(transaction, adrift, await readSeedAround(transaction));
}

/** These places as they are in the graph, and in which they lie. */
export async function readPlaces(transaction: ReadTransaction, ids: readonly string[]): Promise<PresentGraph> {
  const nodes = await transaction.read(nodesByIds, { ids });
  return {
    nodes: nodes.map((node) => onlyNamed(node, graphNames)),
    relationships: await transaction.read(placesAround, { ids }),
    foreign: [],
    imported: { version: null, places: 0 },
  };
}

/** The divisions around some that are neither among them nor the seed's, the outermost first. */
function aroundThem(divisions: readonly Division[], own: SeedAround['own']): readonly Division[] {
  const found = new Map<string, Division>();
  for (const { id } of divisions) {
    for (let around = divisionAround(id); around !== null && !own.has(around); around = divisionAround(around)) {
      found.set(around, { id: around, name: null, digits: null, line: null });
    }
  }
  return [...found.values()].toSorted((one, other) => one.id.length - other.id.length);
}

/** What has the place's id that a division would get, and is another: by the division. */
function othersOf(ids: readonly string[], present: PresentGraph): ReadonlyMap<string, string> {
  const there = new Map(present.nodes.map((node) => [node.id, node]));
  const taken = new Map<string, string>();
  const others = new Map<string, string>();
  for (const id of ids) {
    const place = placeOfDivision(id);
    const node = there.get(place);
    const division = node === undefined ? (taken.get(place) ?? id) : (divisionOfNode(node)?.id ?? null);
    if (node !== undefined && !node.labels.includes(importedLabel)) {
      others.set(
        id,
        `which a file of the seed has; expected { scheme: ${divisionScheme}, value: '${id}' } in that file`,
      );
    } else if (division !== id) {
      others.set(id, `which ${division ?? 'another'} has; expected a division whose place has an id of its own`);
    }
    taken.set(place, id);
  }
  return others;
}

function refusalOf({ id }: Division, others: ReadonlyMap<string, string>): string | null {
  for (let around: string | null = id; around !== null; around = divisionAround(around)) {
    const other = others.get(around);
    if (other !== undefined) return `${around} would be ${placeOfDivision(around)}, ${other}`;
  }
  return null;
}
