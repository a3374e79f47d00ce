import type { WriteTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import { dossierLabels, withoutDossiers } from '../derive/dossiers.ts';
import { generalLabels } from '../rows/generalLabels.ts';
import { lastLoad, recordChanges, recordLoad } from '../rows/queries.generated.ts';
import type { SeedPlan } from './seedPlan.ts';

/** Something that a load added, changed or removed: a node by its id, a relationship as `<from> <TYPE> <to>`. */
export interface RecordedChange {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly type: string;
  readonly thing: string;
}

/** So many rows go to the server at once. */
const batchSize = 2_000;

/**
 * Records a load in the graph, in the transaction that makes it: the version, and what was added, changed and removed.
 * The first load, to which all is new, has no list. A load that changes nothing leaves no record. The records carry no
 * label of ours (`Node`), so that they are no part of what a seed asks for, nor of its digest.
 */
export async function recordPlan(transaction: WriteTransaction, plan: SeedPlan, version: string): Promise<void> {
  const changes = changesOfPlan(plan);
  const [last] = await transaction.read(lastLoad, {});
  if (last?.version === version && changes.length === 0) return;
  const count = (kind: RecordedChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const [load] = await transaction.write(recordLoad, {
    version,
    added: count('ADDED'),
    changed: count('CHANGED'),
    removed: count('REMOVED'),
  });
  if (last === undefined || load === undefined) return;
  const { sequence } = load;
  const rows = changes.map((change): Readonly<Record<string, Value>> => ({
    ...change,
    id: `change:${sequence}:${change.thing}`,
    sequence,
    version,
  }));
  for (let start = 0; start < rows.length; start += batchSize) {
    await transaction.write(recordChanges, { rows: rows.slice(start, start + batchSize) });
  }
}

/**
 * What a plan changes: things by their ids, facts and other relationships by their ends and type, each once. Where
 * somebody copied a relationship by hand, one of the two is set right and the other removed: that is one change. That a
 * relationship comes to end at a dossier is none.
 */
export function changesOfPlan(plan: SeedPlan): readonly RecordedChange[] {
  const nodes = (kind: RecordedChange['kind'], list: readonly Thing[]) =>
    list.flatMap(({ id, labels }) => {
      const type = labels.findLast((label) => !generalLabels.includes(label)) ?? 'Node';
      return id === null || ['Dataset', dossierLabels[0]].includes(type) ? [] : [{ kind, type, thing: id }];
    });
  const links = (kind: RecordedChange['kind'], list: readonly Link[]) =>
    withoutDossiers(list).map(({ type, from, to, properties }) => ({
      kind,
      type: 'history' in properties ? 'Fact' : 'Relationship',
      thing: `${from ?? ''} ${type} ${to ?? ''}`,
    }));
  const [came, went] = [links('ADDED', plan.createdRelationships), links('REMOVED', plan.removedRelationships)];
  const without = (some: readonly RecordedChange[], others: readonly RecordedChange[]) => {
    const things = new Set(others.map(({ thing }) => thing));
    return some.filter(({ thing }) => !things.has(thing));
  };
  const changes = [
    ...nodes('ADDED', plan.createdNodes),
    ...nodes(
      'CHANGED',
      plan.changedNodes.map(({ desired }) => desired),
    ),
    ...nodes('REMOVED', plan.removedNodes),
    ...without(came, went),
    ...links(
      'CHANGED',
      plan.changedRelationships.map(({ desired }) => desired),
    ),
    ...without(went, came),
  ];
  return [...new Map(changes.toReversed().map((change) => [change.thing, change])).values()].toReversed();
}

interface Thing {
  readonly id: string | null;
  readonly labels: readonly string[];
}

interface Link {
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: object;
}
