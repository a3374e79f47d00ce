import type { Extent } from './extent.ts';

/** How a date is known: said in so many words, reckoned from another date, concluded by us, or not at all. */
export type DateBasis = 'STATED' | 'RELATIVE' | 'INFERRED' | 'UNKNOWN';

/** A date as far as it is known, with how it is known. */
export interface PartialDate extends Extent {
  /** EDTF, levels 0 and 1 and sets; XXXX where nothing is known. */
  readonly edtf: string;
  readonly basis: DateBasis;
  /** The words of the text that tell it, twelve at most. */
  readonly phrase: string | null;
  /** How the phrase became the date, in our words. */
  readonly rule: string | null;
}
