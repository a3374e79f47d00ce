/** A day of the Gregorian calendar, written YYYY-MM-DD, from {@link firstDay} to {@link lastDay}. As text it sorts. */
export type Day = string;

/** The first day there is. Where a day is required it means "unbounded before", or "always" of knowledge. */
export const firstDay: Day = '0001-01-01';

/** The last day there is. Where a day is required it means "unbounded after", or "never surely" of knowledge. */
export const lastDay: Day = '9999-12-31';

const millisecondsPerDay = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;

const firstNumber = numberOf(firstDay);
const lastNumber = numberOf(lastDay);

/**
 * The day so many days later; earlier when the count is negative. It never leaves the calendar: it stops at its ends.
 */
export const addDays = (day: Day, count: number): Day => {
  const number = Math.min(lastNumber, Math.max(firstNumber, numberOf(day) + count));
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
};

/** How many days after `from` the day `until` comes; negative when it comes before. */
export const daysBetween = (from: Day, until: Day): number => numberOf(until) - numberOf(from);

/** The order of two days, for sorting: below zero when `a` comes first. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** The earliest of the days; null when there is none. */
export const earliestOf = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((least, day) => (least === null || day < least ? day : least), null);

/** The latest of the days; null when there is none. */
export const latestOf = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((most, day) => (most === null || day > most ? day : most), null);

/** Whether the text is a day of the calendar: 2013-02-29 is not, nor is anything in the year 0. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= firstDay && !Number.isNaN(numberOf(text)) && addDays(text, 0) === text;
