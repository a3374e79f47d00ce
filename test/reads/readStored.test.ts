import { expect, it } from 'vitest';
import { readStored } from '../../src/reads/readStored.ts';

const date = {
  variable: 'event',
  unless: 'dateEdtf',
  parts: [
    { key: 'edtf', property: 'dateEdtf' },
    { key: 'earliest', property: 'dateEarliest', day: true },
  ],
} as const;

it.each([
  ['a property', { parts: [{ property: 'name' }] }, ['Ada'], 'Ada'],
  ['one that is absent', { parts: [{ property: 'name' }] }, [null], null],
  ['what stands for an absent one', { parts: [{ property: 'name', absent: false }] }, [null], false],
  ['a day as a text', { parts: [{ property: 'name', day: true }] }, [{ date: '2012-12-06' }], '2012-12-06'],
])('reads %s', (_what, { parts }, values, wanted) => {
  expect(readStored({ variable: 'it', parts: parts as never }, ['name'], values)).toEqual(wanted);
});

it('reads the parts of a date, and null where there is none', () => {
  const names = ['dateEdtf', 'dateEarliest'];
  expect(readStored(date, names, ['2012', { date: '2012-01-01' }])).toEqual({ edtf: '2012', earliest: '2012-01-01' });
  expect(readStored(date, names, [null, null])).toBeNull();
});
