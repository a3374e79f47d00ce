import { asksConsent, describeRemoval } from './removal.ts';
import { sizeOfPlan, type SeedPlan } from './seedPlan.ts';

/** So many of a kind are named; the others are counted. */
const shown = 10;

/** A plan in lines to be read by a person. */
export function printPlan(plan: SeedPlan): string {
  const alone = [
    ...plan.foreign.map(
      ({ labels, count }) =>
        `leaves alone ${count} nodes that are not ours (${labels.length === 0 ? 'no label' : labels.join(', ')})`,
    ),
    ...(plan.imported === 0 ? [] : [`leaves alone ${plan.imported} places that were imported (import divisions)`]),
  ];
  if (sizeOfPlan(plan) === 0) return ['The graph is as the files ask for: nothing to do.', ...alone].join('\n');
  const link = (item: { readonly type: string; readonly from: string | null; readonly to: string | null }) =>
    `(${item.from ?? 'no id'})-[:${item.type}]->(${item.to ?? 'no id'})`;
  return [
    ...part(
      'creates',
      'node',
      plan.createdNodes.map(({ id }) => id),
    ),
    ...part(
      'changes',
      'node',
      plan.changedNodes.map(({ desired, differences }) => `${desired.id}: ${differences.join(', ')}`),
    ),
    ...part(
      'removes',
      'node',
      plan.removedNodes.map(({ id }) => id ?? 'one without an id'),
    ),
    ...part('creates', 'relationship', plan.createdRelationships.map(link)),
    ...part(
      'changes',
      'relationship',
      plan.changedRelationships.map(({ desired, differences }) => `${link(desired)}: ${differences.join(', ')}`),
    ),
    ...part('removes', 'relationship', plan.removedRelationships.map(link)),
    ...(asksConsent(plan.removal) ? [`removes ${describeRemoval(plan.removal)}: wants --remove`] : []),
    ...alone,
  ].join('\n');
}

function part(does: string, what: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > shown ? [`  … and ${items.length - shown} more`] : [];
  const head = `${does} ${items.length} ${what}${items.length === 1 ? '' : 's'}`;
  return [head, ...items.slice(0, shown).map((item) => `  ${item}`), ...more];
}
