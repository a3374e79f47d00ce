import { faultIn, type SeedRule } from './rule.ts';

/** What a claim mentions is something else than what it is said of. */
export const mentions: SeedRule = ({ claims }) =>
  claims.flatMap((claim) =>
    claim.value.mentions.flatMap((id, index) =>
      id === claim.value.subject ? [faultIn(claim, ['mentions', index], `${id} is its subject already`)] : [],
    ),
  );
