import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A number is no larger than the whole of which it counts a part, and counts in the same unit. */
export const partsOfNumbers: SeedRule = (seed) => {
  const units = new Map(entitiesOf(seed, 'measure').map(({ id, value }) => [id, value.unit]));
  const numbers = entitiesOf(seed, 'observation');
  const byId = new Map(numbers.map(({ id, value }) => [id, value]));
  return numbers.flatMap((placed) => {
    const part = placed.value;
    const whole = part.whole === undefined ? undefined : byId.get(part.whole);
    if (whole === undefined) return [];
    const faults = [];
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
