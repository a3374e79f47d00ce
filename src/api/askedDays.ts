import { addDays, type Day, isDay } from '../domain/day.ts';
import { monthNames } from '../language/monthNames.ts';

/** The days that a text asks about: the first and last of all that it names. */
export interface AskedDays {
  readonly from: Day;
  readonly until: Day;
  /** The words that name them, as they were given. */
  readonly typed: readonly string[];
}

/** A number of four digits is a year between these. */
const years = { first: 1000, last: 2200 };

/**
 * The days that a text names, from the first to the last: `4 and 5 December 2012`, `June 5, 2014`, `June 2014`, `2014`,
 * `2014-06-05`; null where it names none.
 *
 * @param languages tags of the languages whose names of months are known, beside English
 */
export function askedDaysIn(text: string, languages: readonly string[]): AskedDays | null {
  const months = new Map(['en', 'en-GB', ...languages].flatMap((language) => [...monthNames(language)]));
  const found = [...text.matchAll(datePattern([...months.keys()]))].flatMap(({ 0: phrase, groups = {} }) => {
    const [from, until] = spanOf(groups, months);
    return isDay(from) && isDay(until) ? [{ from, until, phrase }] : [];
  });
  const [first, ...more] = found;
  if (first === undefined) return null;
  return {
    from: more.reduce((least, { from }) => (from < least ? from : least), first.from),
    until: more.reduce((most, { until }) => (until > most ? until : most), first.until),
    typed: found.flatMap(({ phrase }) => phrase.match(/[\p{L}\p{Nd}]+/gu) ?? []),
  };
}

/** Every way is one alternative, the fullest first. */
function datePattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const month = (name: string) =>
    `(?<${name}>${longestFirst.map((each) => each.replaceAll('.', String.raw`\.`)).join('|')})\\.?`;
  /** A short word may stand between: 5 de mayo del 2012. */
  const between = String.raw`[.,]?\s+(?:(?:of|de|del)\s+)?`;
  const several = String.raw`\s*(?:[-–,]|and|to|until|y|a|et)\s*`;
  return new RegExp(
    [
      String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)`,
      String.raw`(?:(?<firstBefore>\d{1,2})${several})?(?<dayBefore>\d{1,2})(?:st|nd|rd|th)?${between}${month('monthAfter')}${between}(?<yearAfter>\d{4})`,
      String.raw`${month('monthBefore')}\s+(?:(?<firstAfter>\d{1,2})${several})?(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<yearBehind>\d{4})`,
      String.raw`${month('month')}${between}(?<year>\d{4})`,
      String.raw`(?<yearAlone>\d{4})`,
    ]
      .map((way) => String.raw`(?<![\p{L}\p{Nd}])${way}(?![\p{L}\p{Nd}])`)
      .join('|'),
    'giu',
  );
}

function spanOf(groups: Readonly<Record<string, string | undefined>>, months: ReadonlyMap<string, number>) {
  const given = (...names: readonly string[]) => names.map((name) => groups[name]).find((each) => each !== undefined);
  const year = given('isoYear', 'yearAfter', 'yearBehind', 'year', 'yearAlone') ?? '';
  if (Number(year) < years.first || Number(year) > years.last) return ['', ''] as const;
  const name = given('monthAfter', 'monthBefore', 'month');
  const month = given('isoMonth') ?? (name === undefined ? undefined : String(months.get(name.toLowerCase())));
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`] as const;
  const last = given('isoDay', 'dayBefore', 'dayAfter');
  if (last === undefined) {
    const nextMonth =
      Number(month) === 12 ? dayOf(String(Number(year) + 1), '1', '1') : dayOf(year, String(Number(month) + 1), '1');
    return [dayOf(year, month, '1'), addDays(nextMonth, -1)] as const;
  }
  return [dayOf(year, month, given('firstBefore', 'firstAfter') ?? last), dayOf(year, month, last)] as const;
}

function dayOf(year: string, month: string, day: string): Day {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
