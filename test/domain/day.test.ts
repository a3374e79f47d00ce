import { expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  daysBetween,
  earliestOf,
  firstDay,
  isDay,
  lastDay,
  latestOf,
} from '../../src/domain/day.ts';

test('adding days crosses months, leap days and years', () => {
  expect(addDays('2012-12-05', 0)).toBe('2012-12-05');
  expect(addDays('2012-12-31', 1)).toBe('2013-01-01');
  expect(addDays('2012-03-01', -1)).toBe('2012-02-29');
  expect(addDays('2013-03-01', -1)).toBe('2013-02-28');
  expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
});

test('adding days stops at the ends of the calendar', () => {
  expect(addDays(lastDay, 1)).toBe(lastDay);
  expect(addDays(firstDay, -1)).toBe(firstDay);
});

test('the difference of two days undoes adding them, in every year of the calendar', () => {
  for (let count = 0; count < 3_652_000; count += 997) {
    const day = addDays(firstDay, count);
    expect(daysBetween(firstDay, day)).toBe(count);
    expect(day < addDays(day, 1)).toBe(true);
  }
});

test('days sort by their text', () => {
  expect(['2012-12-05', '0999-01-01', '2012-02-29'].sort(compareDays)).toEqual([
    '0999-01-01',
    '2012-02-29',
    '2012-12-05',
  ]);
  expect(compareDays('2012-12-05', '2012-12-05')).toBe(0);
  expect(compareDays('2012-12-06', '2012-12-05')).toBeGreaterThan(0);
});

test('the earliest and latest of no days is null', () => {
  expect([earliestOf([]), latestOf([])]).toEqual([null, null]);
  expect(earliestOf(['2012-12-05', '2012-12-04', '2012-12-06'])).toBe('2012-12-04');
  expect(latestOf(['2012-12-05', '2012-12-06', '2012-12-04'])).toBe('2012-12-06');
});

test('only days of the calendar are days', () => {
  expect(['2012-02-29', firstDay, lastDay].every(isDay)).toBe(true);
  expect(
    ['2013-02-29', '2012-13-01', '2012-00-01', '0000-01-01', '2012-1-1', '2012-12', '2012-12-05 ', ''].some(isDay),
  ).toBe(false);
});
