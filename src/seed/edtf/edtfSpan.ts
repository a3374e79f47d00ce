import type { ParsedDate, ParsedSeason } from 'edtf';
import { addDays, isDay, lastDay, type Day } from '../../domain/day.ts';
import { anyDay, type Extent } from '../../domain/extent.ts';

/** Why a date that EDTF allows is not read, in half a sentence. */
export class UnreadableDate extends Error {}

const yearsAllowed = 'years run from 0001 to 9999';

/** The parser's bits for masked digits (X) of a year, to the width of such a year in months. */
const widthOfYearMask: Readonly<Record<number, number>> = { 0: 12, 8: 120, 12: 1_200, 14: 12_000 };
const yearMask = 15;
const monthMask = 48;
const dayMask = 192;

/** Where a season lies: its first month, counted from January of its year, and its width in months. */
const [marchToJune, juneToSeptember, septemberToDecember, aroundNewYear] = [
  [2, 4],
  [5, 4],
  [8, 4],
  [-1, 16],
] as const;
const marchToDecember = [2, 10] as const;

/**
 * The codes 21 to 24 (spring, summer, autumn, winter) are independent of place in EDTF: without a place, spring may be
 * that of either half of the earth. Whoever knows it writes 25 to 28 (northern) or 29 to 32 (southern). A season is
 * taken with the month after its three, since some count it by the solstice; the one around New Year may be named
 * after either year.
 */
const seasons: Readonly<Record<number, readonly [number, number]>> = {
  21: marchToDecember,
  22: aroundNewYear,
  23: marchToDecember,
  24: aroundNewYear,
  25: marchToJune,
  26: juneToSeptember,
  27: septemberToDecember,
  28: aroundNewYear,
  29: septemberToDecember,
  30: aroundNewYear,
  31: marchToJune,
  32: juneToSeptember,
};

const firstDayOfMonth = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** All days of some months, counted from January of the year 0; cut off where the calendar ends. */
const daysOfMonths = (first: number, width: number): Extent => ({
  earliest: firstDayOfMonth(Math.max(first, 12)),
  latest: first + width >= 120_000 ? lastDay : addDays(firstDayOfMonth(first + width), -1),
});

/** Whether a date is about so (~) or uncertain (?). Only the whole date may be. */
const isQualified = (date: ParsedDate): boolean => {
  const whole = [yearMask, yearMask | monthMask, yearMask | monthMask | dayMask][date.values.length - 1];
  const marks = [date.approximate, date.uncertain].filter((mark) => mark !== undefined && mark !== 0);
  if (marks.some((mark) => mark !== true && mark !== whole)) {
    throw new UnreadableDate('a ~, ? or % stands at the end and is about the whole date');
  }
  return marks.length > 0;
};

/**
 * The first and last days of one date without an end of its own. What is about so or uncertain (~ ? %) is wider by one
 * unit of its precision on each side: a day, a month, a year.
 *
 * @throws UnreadableDate for a time of day, years outside 1 to 9999, digits masked in the middle, level 2 besides.
 */
export const edtfSpan = (date: ParsedDate | ParsedSeason): Extent => {
  if (date.type === 'Season') {
    const [seasonYear, code] = date.values;
    const season = seasons[code];
    if (season === undefined) throw new UnreadableDate('of the seasons only 21 to 32 are read');
    if (seasonYear < 1) throw new UnreadableDate(yearsAllowed);
    return daysOfMonths(seasonYear * 12 + season[0], season[1]);
  }
  const [year = 0, month, day] = date.values;
  if (date.values.length > 3) throw new UnreadableDate('a time of day is not read');
  const masked = date.unspecified ?? 0;
  const qualified = isQualified(date);
  if (masked === yearMask && month === undefined) return anyDay;
  if (year < 1) throw new UnreadableDate(yearsAllowed);

  const maskedInYear = masked & yearMask;
  const maskedAfter = masked - maskedInYear;
  const width = widthOfYearMask[maskedInYear];
  if (width === undefined || (maskedInYear > 0 && month !== undefined)) {
    throw new UnreadableDate('in a year only the last digits may be X, and no month follows');
  }
  const start = year * 12;
  if (month === undefined) return qualified ? daysOfMonths(start - width, 3 * width) : daysOfMonths(start, width);
  if (maskedAfter === monthMask || maskedAfter === (monthMask | dayMask)) {
    if (day === undefined || maskedAfter !== monthMask) return daysOfMonths(start, 12);
  } else if (maskedAfter === 0 || maskedAfter === dayMask) {
    if (day === undefined || maskedAfter === dayMask) {
      return qualified ? daysOfMonths(start + month - 1, 3) : daysOfMonths(start + month, 1);
    }
    const written = firstDayOfMonth(start + month).slice(0, 8) + String(day).padStart(2, '0');
    if (!isDay(written)) throw new UnreadableDate('its month has no such day');
    return qualified
      ? { earliest: addDays(written, -1), latest: addDays(written, 1) }
      : { earliest: written, latest: written };
  }
  throw new UnreadableDate('a month or a day is XX as a whole, and a day is XX where its month is');
};
