import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A state of policy is that of one agency. */
export const stateOfAgency: SeedRule = (seed) =>
  entitiesOf(seed, 'policy-state').flatMap((state) => {
    const said = seed.claims.filter(({ value }) => value.predicate === 'STATE_OF' && value.subject === state.id);
    const agencies = new Set(said.map(({ value }) => value.object));
    if (agencies.size === 1 || (agencies.size === 0 && seed.maySay(state.id))) return [];
    const problem =
      agencies.size === 0
        ? 'no claim says whose policy it is (STATE_OF)'
        : `is said to be of ${agencies.size} agencies`;
    return [faultIn(state, ['id'], problem)];
  });
