import { describe, expect, it } from 'vitest';
import { observationAxes, type Counted } from '../../src/domain/observationAxes.ts';

const boats: Counted = {
  id: 'observation:boats',
  measure: 'measure:boats',
  unit: 'BOATS',
  population: 'fishing boats of the harbour',
  place: 'jurisdiction:graumund',
  period: '1987',
  whole: null,
};
const other = (change: Partial<Counted>): Counted => ({ ...boats, id: 'observation:other', ...change });

describe('two numbers', () => {
  it('differ in nothing when they count the same, whatever the case and the spacing of our words', () => {
    expect(observationAxes(boats, other({}))).toEqual([]);
    expect(observationAxes(boats, other({ population: ' Fishing  boats of the harbour' }))).toEqual([]);
  });

  it.each<[Partial<Counted>, readonly string[]]>([
    [{ measure: 'measure:catches' }, ['MEASURE']],
    [{ measure: 'measure:crews', unit: 'PERSONS' }, ['MEASURE', 'UNIT']],
    [{ population: 'pilot boats' }, ['POPULATION']],
    [{ place: 'jurisdiction:coastland' }, ['PLACE']],
    [{ place: null }, ['PLACE']],
    [{ period: '1986' }, ['PERIOD']],
    [{ whole: 'observation:fleet' }, ['WHOLE']],
  ])('with %j differ in %j, seen from either', (change, axes) => {
    expect(observationAxes(boats, other(change))).toEqual(axes);
    expect(observationAxes(other(change), boats)).toEqual(axes);
  });

  it('differ in an unknown time, even when neither is known, but none differs from itself', () => {
    const undated = { ...boats, period: 'XXXX' };
    expect(observationAxes(undated, other({ period: 'XXXX' }))).toEqual(['PERIOD']);
    expect(observationAxes(undated, other({ period: null }))).toEqual(['PERIOD']);
    expect(observationAxes(undated, undated)).toEqual([]);
  });
});
