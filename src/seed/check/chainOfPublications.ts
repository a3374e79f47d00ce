import { faultIn, type SeedRule } from './rule.ts';

/** A claim comes through publications, and through nothing else. */
export const chainOfPublications: SeedRule = ({ claims, byId }) =>
  claims.flatMap((claim) =>
    claim.value.through.flatMap((id, step) => {
      const labels = byId.get(id)?.labels;
      if (labels === undefined || labels.includes('Publication')) return [];
      return [faultIn(claim, ['through', step], `${id} is ${labels[0] ?? 'none'}, no Publication`)];
    }),
  );
