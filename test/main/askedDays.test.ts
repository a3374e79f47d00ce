import { expect, it } from 'vitest';
import { askedDaysIn } from '../../src/api/askedDays.ts';

it.each([
  ['What happened in June 2014?', '2014-06-01', '2014-06-30'],
  ['Who said what on 4 and 5 December 2012?', '2012-12-04', '2012-12-05'],
  ['on June 5, 2014', '2014-06-05', '2014-06-05'],
  ['on December 4-5, 2012', '2012-12-04', '2012-12-05'],
  ['the 3rd of May 2013', '2013-05-03', '2013-05-03'],
  ['in force on 2012-12-06', '2012-12-06', '2012-12-06'],
  ['el 5 de diciembre de 2012', '2012-12-05', '2012-12-05'],
  ['between October 2012 and 3 December 2012', '2012-10-01', '2012-12-03'],
  ['articles of 2012', '2012-01-01', '2012-12-31'],
  ['in Dec. 2012', '2012-12-01', '2012-12-31'],
])('the days of "%s" are from %s until %s', (text, from, until) => {
  expect(askedDaysIn(text, ['es'])).toMatchObject({ from, until });
});

it.each(['who vetoed it', 'on 31 February 2013', 'the 409,000 families', '0005 of them', 'AB 2012x', 'in May'])(
  'no day is named in "%s"',
  (text) => {
    expect(askedDaysIn(text, ['es'])).toBeNull();
  },
);

it('tells the words that name the days', () => {
  expect(askedDaysIn('Who said what on 4 and 5 December 2012?', [])?.typed).toEqual([
    '4',
    'and',
    '5',
    'December',
    '2012',
  ]);
});
