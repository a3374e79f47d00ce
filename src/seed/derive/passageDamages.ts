import type { Seed } from '../layout/seed.ts';
import type { DesiredRelationship } from '../rows/desiredGraph.ts';

/**
 * From each passage to the damage in it. What is lost has no extent: a passage that it stands at the edge of knows it.
 */
export function passageDamages({ passages, damage }: Seed): readonly DesiredRelationship[] {
  return passages.flatMap((passage) => {
    const { start, end } = passage.value.at;
    return damage
      .filter(({ owner, value: { at } }) => {
        if (owner.id !== passage.owner.id) return false;
        return at.start === at.end ? start <= at.start && at.end <= end : at.start < end && start < at.end;
      })
      .map(({ id }) => ({ type: 'HAS_DAMAGE', from: passage.id, to: id, properties: {} }));
  });
}
