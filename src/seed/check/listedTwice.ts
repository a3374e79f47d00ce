import { faultIn, type SeedRule } from './rule.ts';

/** Nothing is named twice in one list of a claim. */
export const listedTwice: SeedRule = ({ claims }) =>
  claims.flatMap((claim) =>
    (['evidence', 'through', 'premises'] as const).flatMap((key) =>
      claim.value[key].flatMap((id, index, list) =>
        list.indexOf(id) === index ? [] : [faultIn(claim, [key, index], `${id} is named twice`)],
      ),
    ),
  );
