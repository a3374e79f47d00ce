/** In what two numbers may count different things. How the number is meant ("over", "about") makes no difference. */
export type ObservationAxis = 'MEASURE' | 'UNIT' | 'POPULATION' | 'PLACE' | 'PERIOD' | 'WHOLE';

/** What a number counts. */
export interface Counted {
  readonly id: string;
  /** The id of the measure. */
  readonly measure: string;
  readonly unit: string;
  /** Whom it counts, in our words. */
  readonly population: string;
  /** The id of the place; null where the text bounds it by none. */
  readonly place: string | null;
  /** The time that it counts, as EDTF; `XXXX` or null where it is not known. */
  readonly period: string | null;
  /** The id of the number of which it counts a part; null where it is no part. */
  readonly whole: string | null;
}

/**
 * In what two numbers do not count the same, or are not known to: none where they can be compared. Two unknown times
 * are not known to be the same, so they differ; two numbers without a place count alike.
 */
export function observationAxes(one: Counted, other: Counted): readonly ObservationAxis[] {
  if (one.id === other.id) return [];
  const differs: Readonly<Record<ObservationAxis, boolean>> = {
    MEASURE: one.measure !== other.measure,
    UNIT: one.unit !== other.unit,
    POPULATION: plain(one.population) !== plain(other.population),
    PLACE: one.place !== other.place,
    PERIOD: one.period !== other.period || one.period === null || one.period === 'XXXX',
    WHOLE: one.whole !== other.whole,
  };
  return axes.filter((axis) => differs[axis]);
}

const axes: readonly ObservationAxis[] = ['MEASURE', 'UNIT', 'POPULATION', 'PLACE', 'PERIOD', 'WHOLE'];

/** Words alone: neither case nor spacing makes another population. */
function plain(population: string): string {
  return population.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
