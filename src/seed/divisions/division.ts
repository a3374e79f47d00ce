/** A division of a country as a register names it: a line of its file. */
export interface Division {
  /** Such as `ocd-division/country:us/state:ca/county:alameda`. */
  readonly id: string;
  /** Null where no line names it, and only what lies in it is known. */
  readonly name: string | null;
  /** The digits by which a census counts it; null where the file has none. */
  readonly digits: string | null;
  /** Where it stands in the file; null where it stands in none. */
  readonly line: number | null;
}

/** What a line gave: a division, or why it is none that can be taken. */
export type DivisionLine = { readonly division: Division } | { readonly line: number; readonly refusal: string };
