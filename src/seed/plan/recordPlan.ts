import type { WriteTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import { generalLabels } from '../labels.ts';
import { lastLoad, recordChanges, recordLoad } from '../queries.generated.ts';
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

/** What a plan changes: things by their ids, facts and other relationships by their ends and type. */
export function changesOfPlan(plan: SeedPlan): readonly RecordedChange[] {
  const nodes = (kind: RecordedChange['kind'], list: readonly Thing[]) =>
    list.flatMap(({ id, labels }) => {
      const type = labels.findLast((label) => !generalLabels.includes(label)) ?? 'Node';
      return id === null || type === 'Dataset' ? [] : [{ kind, type, thing: id }];
    });
  const links = (kind: RecordedChange['kind'], list: readonly Link[]) =>
    list.map(({ type, from, to, properties }) => ({
      kind,
      type: 'historyKnownFrom' in properties ? 'Fact' : 'Relationship',
      thing: `${from ?? ''} ${type} ${to ?? ''}`,
    }));
  return [
    ...nodes('ADDED', plan.createdNodes),
    ...nodes(
      'CHANGED',
      plan.changedNodes.map(({ desired }) => desired),
    ),
    ...nodes('REMOVED', plan.removedNodes),
    ...links('ADDED', plan.createdRelationships),
    ...links(
      'CHANGED',
      plan.changedRelationships.map(({ desired }) => desired),
    ),
    ...links('REMOVED', plan.removedRelationships),
  ];
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
