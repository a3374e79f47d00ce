import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { dateText } from '../../src/domain/dateText.ts';
import type { Extent } from '../../src/domain/extent.ts';
import { EdtfError, readEdtf } from '../../src/seed/edtf/readEdtf.ts';

/** All days of some years around the dates that are tried: what a date means is found by trying each. */
const calendar: readonly Day[] = Array.from({ length: 5844 }, (_, index) => addDays('2005-01-01', index));

/** The days whose text fits a date, X being any digit. */
const daysThatFit = (date: string): readonly Day[] => {
  const shape = new RegExp(`^${date.replaceAll('X', '\\d')}`);
  return calendar.filter((day) => shape.test(day));
};

/** The days of a date, with those of the unit before and after where it ends in ~, ? or %. */
const daysMeant = (date: string): readonly Day[] => {
  const plain = date.replace(/[~?%]$/, '');
  const fitting = daysThatFit(plain);
  if (plain === date) return fitting;
  const units = [...new Set(calendar.map((day) => day.slice(0, plain.length)))];
  const at = units.indexOf(plain);
  return [units[at - 1], plain, units[at + 1]].flatMap((unit) => (unit === undefined ? [] : daysThatFit(unit)));
};

const extentOf = (days: readonly Day[]): Extent => ({ earliest: days[0] ?? null, latest: days.at(-1) ?? null });

const plainDates: fc.Arbitrary<string> = fc
  .tuple(fc.nat(1825), fc.constantFrom(4, 7, 10))
  .map(([count, length]) => addDays('2010-01-01', count).slice(0, length));
const dates: fc.Arbitrary<string> = fc
  .tuple(plainDates, fc.constantFrom('', '', '~', '?', '%'))
  .map(([date, mark]) => date + mark);
const maskedDates: fc.Arbitrary<string> = plainDates.map((date) =>
  date.length === 10 ? `${date.slice(0, 8)}XX` : date.length === 7 ? `${date.slice(0, 5)}XX` : `${date}-XX-XX`,
);

test('a date begins and ends with the days that it can mean, one unit wider where it is about so or uncertain', () => {
  fc.assert(
    fc.property(fc.oneof(dates, maskedDates), (date) => {
      const { earliest, latest, kind, start, end } = readEdtf(date);
      expect({ earliest, latest }).toEqual(extentOf(daysMeant(date)));
      expect({ kind, start, end }).toEqual({ kind: 'DAY', start: { earliest, latest }, end: { earliest, latest } });
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('a set runs from the first to the last day of its members', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(dates, maskedDates), { minLength: 1, maxLength: 3 }), (members) => {
      // The parser does not take a qualified year inside a set.
      fc.pre(!members.some((member) => /^\d{4}[~?%]$/.test(member)));
      const { earliest, latest } = readEdtf(`[${members.join(',')}]`);
      expect({ earliest, latest }).toEqual(extentOf(members.flatMap(daysMeant).toSorted()));
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('consecutive members run from the first day of one to the last day of the other', () => {
  fc.assert(
    fc.property(plainDates, plainDates, (a, b) => {
      fc.pre(a.length === b.length);
      const [first = '', last = ''] = [a, b].sort();
      const { earliest, latest } = readEdtf(`[${first}..${last}]`);
      expect({ earliest, latest }).toEqual(extentOf([...daysMeant(first), ...daysMeant(last)].toSorted()));
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('an interval starts on some day of its first side and ends on some day of its second, in this order', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const [first, last] = [daysMeant(a), daysMeant(b)];
      fc.pre((first[0] ?? '') <= (last[0] ?? '') && a.slice(0, 4) < b.slice(0, 4));
      const { kind, earliest, latest, start, end } = readEdtf(`${a}/${b}`);
      expect({ kind, earliest, latest, start, end }).toEqual({
        kind: 'INTERVAL',
        earliest: first[0],
        latest: last.at(-1),
        start: extentOf(first.filter((day) => day <= (last.at(-1) ?? ''))),
        end: extentOf(last.filter((day) => day >= (first[0] ?? ''))),
      });
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('the sides of an interval that overlap narrow each other', () => {
  expect(readEdtf('2012/2012-11').start).toEqual({ earliest: '2012-01-01', latest: '2012-11-30' });
  expect(readEdtf('2012-12-05/2012-12').end).toEqual({ earliest: '2012-12-05', latest: '2012-12-31' });
  expect(readEdtf('2012-12/2012').end).toEqual({ earliest: '2012-12-01', latest: '2012-12-31' });
});

test.each(['2012-12-05/..', '2012-12-05/', '2012-12-05/XXXX'])('%s has a first day and no last one', (date) => {
  const nothing = { earliest: null, latest: null };
  const day = { earliest: '2012-12-05', latest: '2012-12-05' };
  expect(readEdtf(date)).toEqual({ edtf: date, kind: 'INTERVAL', ...day, latest: null, start: day, end: nothing });
});

test.each(['../2012', '/2012', 'XXXX/2012'])('%s has a last day and no first one', (date) => {
  expect(readEdtf(date)).toMatchObject({
    earliest: null,
    latest: '2012-12-31',
    start: { earliest: null, latest: null },
  });
});

test.each([
  ['XXXX', null, null],
  ['[2012-12-05..]', '2012-12-05', null],
  ['[..2012-12-05]', null, '2012-12-05'],
  ['[2012,XXXX]', null, null],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2012-02~', '2012-01-01', '2012-03-31'],
  ['0001~', '0001-01-01', '0002-12-31'],
  ['9999?', '9998-01-01', '9999-12-31'],
  ['2012-21', '2012-03-01', '2012-12-31'],
  ['2012-22', '2011-12-01', '2013-03-31'],
  ['2012-23', '2012-03-01', '2012-12-31'],
  ['2012-24', '2011-12-01', '2013-03-31'],
  ['2012-25', '2012-03-01', '2012-06-30'],
  ['2012-26', '2012-06-01', '2012-09-30'],
  ['2012-27', '2012-09-01', '2012-12-31'],
  ['2012-28', '2011-12-01', '2013-03-31'],
  ['2012-29', '2012-09-01', '2012-12-31'],
  ['2012-30', '2011-12-01', '2013-03-31'],
  ['2012-31', '2012-03-01', '2012-06-30'],
  ['2012-32', '2012-06-01', '2012-09-30'],
])('%s runs from %s to %s', (date, earliest, latest) => {
  expect(readEdtf(date)).toMatchObject({ edtf: date, earliest, latest });
});

test('a season whose place is not said covers that season in both halves of the earth', () => {
  for (const season of [0, 1, 2, 3]) {
    const [anywhere, north, south] = [21, 25, 29].map((code) => readEdtf(`2012-${code + season}`));
    const sides = [north, south].map((half) => [half?.earliest ?? '', half?.latest ?? '']);
    expect(anywhere?.earliest).toBe(sides.map(([earliest]) => earliest).sort()[0]);
    expect(anywhere?.latest).toBe(
      sides
        .map(([, latest]) => latest)
        .sort()
        .at(-1),
    );
  }
});

test.each([
  ['2013-02-29', 'its month has no such day'],
  ['2012-13', 'there is no month 13'],
  ['2012-02-30', 'there is no day 2012-02-30'],
  ['2012-02-30/2012-03', 'there is no day 2012-02-30'],
  ['2012-21/2012-23', 'a season stands alone: of several, write the first and the last month'],
  ['[2012-21,2012-23]', 'a season stands alone: of several, write the first and the last month'],
  ['2012/12/5', 'it is written 2012-12-05'],
  ['2012-1-5', 'it is written 2012-01-05'],
  ['-0044-03-15', 'years run from 0001 to 9999'],
  ['5 December 2012', 'it is no date in EDTF, which has years first, then months, then days, in digits with hyphens'],
  ['', 'it is no date in EDTF, which has years first, then months, then days, in digits with hyphens'],
  ['2012-11/2012-10', 'it ends before it starts'],
  ['[2013..2012]', 'it ends before it starts'],
  ['{2011,2012}', 'several dates that are all meant are several claims'],
  ['201', 'a year has four digits, of which the last may be X'],
  ['20', 'a year has four digits, of which the last may be X'],
  ['Y17000', 'a year has four digits, of which the last may be X'],
  ['0000', 'years run from 0001 to 9999'],
  ['-0100', 'years run from 0001 to 9999'],
  ['0000-21', 'years run from 0001 to 9999'],
  ['2012-33', 'of the seasons only 21 to 32 are read'],
  ['2012-12-05T10:00:00Z', 'a time of day is not read'],
  ['201X-12', 'in a year only the last digits may be X, and no month follows'],
  ['2012-1X', 'a month or a day is XX as a whole, and a day is XX where its month is'],
  ['2012-XX-05', 'a month or a day is XX as a whole, and a day is XX where its month is'],
  ['2012-~12', 'a ~, ? or % stands at the end and is about the whole date'],
])('"%s" is refused: %s', (date, reason) => {
  const message = `"${date}" is not a date that can be read: ${reason}. Expected for instance 2012-12-05, 2012-12,`;
  expect(() => readEdtf(date)).toThrow(EdtfError);
  expect(() => readEdtf(date)).toThrow(message);
});

test('whatever can be read has a text in English', () => {
  const side = fc.oneof(dates, fc.constantFrom('', '..', 'XXXX', '2012-XX', '2012-12-XX'));
  const member = fc.oneof(dates, maskedDates);
  const written = fc.oneof(
    side,
    fc.tuple(side, side).map((sides) => sides.join('/')),
    fc.tuple(member, member).map((members) => `[${members.join(',')}]`),
    fc.tuple(plainDates, plainDates).map((members) => `[${members.join('..')}]`),
    fc.constantFrom('201X', '20XX', '2012-21', '2012-28', '2012-32', '[..2012]', '[2012-12..]', '[..2012,2014..]'),
  );
  fc.assert(
    fc.property(written, (date) => {
      fc.pre(isRead(date));
      expect(dateText(date)).not.toMatch(/[[\]X~?%/]|\.\.|-/);
      expect(dateText(date)).not.toBe('');
    }),
    { numRuns: 500 },
  );
}, 30_000);

const isRead = (date: string): boolean => {
  try {
    return readEdtf(date).edtf === date;
  } catch {
    return false;
  }
};
