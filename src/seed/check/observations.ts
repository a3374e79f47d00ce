import { entitiesOf } from '../seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A number is stated by somebody, and is no larger than the whole of which it is a part, counted in the same unit. */
export const observations: SeedRule = (seed) => {
  const stated = new Set(
    seed.claims.filter(({ value }) => value.predicate === 'STATED').map(({ value }) => value.object),
  );
  const units = new Map(entitiesOf(seed, 'measure').map(({ id, value }) => [id, value.unit]));
  const all = entitiesOf(seed, 'observation');
  const byId = new Map(all.map((each) => [each.id, each.value]));
  return all.flatMap((placed) => {
    const part = placed.value;
    const faults = stated.has(placed.id) ? [] : [faultIn(placed, ['id'], 'no claim says who stated it (STATED)')];
    const whole = part.whole === undefined ? undefined : byId.get(part.whole);
    if (whole === undefined) return faults;
    const [partUnit, wholeUnit] = [units.get(part.measure), units.get(whole.measure)];
    if (partUnit !== undefined && wholeUnit !== undefined && partUnit !== wholeUnit) {
      faults.push(faultIn(placed, ['whole'], `${whole.id} counts ${wholeUnit}, and its part ${partUnit}`));
    }
    if (part.value !== null && whole.value !== null && part.value > whole.value) {
      faults.push(faultIn(placed, ['value'], `${part.value} is more than the whole ${whole.id}, ${whole.value}`));
    }
    return faults;
  });
};
