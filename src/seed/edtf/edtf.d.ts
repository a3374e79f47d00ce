/** What we use of the npm package `edtf`, which has no types of its own: its parser. Its computed bounds are wrong. */
declare module 'edtf' {
  /**
   * A year, month (from 0) and day, as far as given; masked digits are zero or one in `values`, set in `unspecified`.
   */
  export interface ParsedDate {
    readonly type?: 'Date';
    readonly values: readonly number[];
    /** Bits: 15 the year (8 its last digit), 48 the month, 192 the day. */
    readonly unspecified?: number;
    /** True for the whole date; a number where only parts are qualified (255: all of a full date). */
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    /** Minutes from Greenwich; there when a time of day is given. */
    readonly offset?: number;
  }

  export interface ParsedSeason {
    readonly type: 'Season';
    /** The year, and 21 to 41. */
    readonly values: readonly [number, number];
  }

  export type ParsedSide = ParsedDate | ParsedSeason | number | null;

  export interface ParsedInterval {
    readonly type: 'Interval';
    /** Infinity where a side is open, null where it is unknown. */
    readonly values: readonly [ParsedSide, ParsedSide];
  }

  export interface ParsedSet {
    readonly type: 'Set';
    /** A date, or the first and last of consecutive ones. */
    readonly values: readonly (ParsedDate | readonly [ParsedDate, ParsedDate])[];
    /** Whether the set also has all before its first. */
    readonly earlier?: boolean;
    /** Whether the set also has all after its last. */
    readonly later?: boolean;
  }

  export interface ParsedOther {
    readonly type: 'List' | 'Year' | 'Decade' | 'Century';
    readonly values: readonly unknown[];
  }

  /** Throws on text that is no EDTF. */
  export function parse(text: string): ParsedDate | ParsedSeason | ParsedInterval | ParsedSet | ParsedOther;
}
