import type { CypherQuery, WriteTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import {
  changeNodes,
  changeRelationships,
  createNodes,
  createRelationships,
  removeNodes,
  removeRelationships,
} from '../rows/queries.generated.ts';
import type { Change, SeedPlan } from './seedPlan.ts';

type Row = Readonly<Record<string, Value>>;

/** So many rows go to the server at once. */
const batchSize = 2_000;

/**
 * Writes a plan. The plan must have been made in the same transaction: it names nodes as this transaction sees them.
 */
export async function applyPlan(transaction: WriteTransaction, plan: SeedPlan): Promise<void> {
  const send = async (
    query: CypherQuery<'write', { readonly rows: readonly Row[] }, unknown>,
    rows: readonly Row[],
  ) => {
    for (let start = 0; start < rows.length; start += batchSize) {
      await transaction.write(query, { rows: rows.slice(start, start + batchSize) });
    }
  };
  const elements = (items: readonly { readonly element: string }[]) => items.map(({ element }) => ({ element }));
  await send(removeRelationships, elements(plan.removedRelationships));
  await send(removeNodes, elements(plan.removedNodes));
  await send(
    createNodes,
    plan.createdNodes.map(({ labels, properties }) => ({ labels, properties })),
  );
  await send(
    changeNodes,
    plan.changedNodes.map(({ present, desired, differences }) => ({
      element: present.element,
      labels: desired.labels,
      surplusLabels: present.labels.filter((label) => !desired.labels.includes(label)),
      properties: propertiesOf({ desired, differences }),
    })),
  );
  await send(
    createRelationships,
    plan.createdRelationships.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
  );
  await send(
    changeRelationships,
    plan.changedRelationships.map(({ present, desired, differences }) => ({
      element: present.element,
      properties: propertiesOf({ desired, differences }),
    })),
  );
}

/** The properties as they shall be, null for those that go; what somebody added, which is no difference, stays. */
function propertiesOf({
  desired,
  differences,
}: Pick<Change<never, { readonly properties: Row }>, 'desired' | 'differences'>): Row {
  return { ...Object.fromEntries(differences.map((key) => [key, null])), ...desired.properties };
}
