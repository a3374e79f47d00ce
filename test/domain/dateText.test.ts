import { expect, test } from 'vitest';
import { dateText } from '../../src/domain/dateText.ts';

test.each([
  ['2012-12-05', '5 December 2012'],
  ['2012-12', 'December 2012'],
  ['2012', '2012'],
  ['XXXX', 'not stated'],
  ['201X', 'some year from 2010 to 2019'],
  ['20XX', 'some year from 2000 to 2099'],
  ['2012-XX', 'some month of 2012'],
  ['2012-XX-XX', 'some day of 2012'],
  ['2012-12-XX', 'some day of December 2012'],
  ['2012-21', 'spring 2012'],
  ['2012-24', 'winter 2012'],
  ['2012-27', 'northern autumn 2012'],
  ['2012-30', 'southern summer 2012'],
  ['2012-12~', 'about December 2012'],
  ['2012-12-05?', '5 December 2012 (uncertain)'],
  ['2012%', 'about 2012 (uncertain)'],
  ['2012-12-05/..', 'from 5 December 2012, end open'],
  ['2012-12-05/', 'from 5 December 2012, end not stated'],
  ['2012-12-05/XXXX', 'from 5 December 2012, end not stated'],
  ['../2012-12-05', 'until 5 December 2012, start open'],
  ['/2012', 'until 2012, start not stated'],
  ['../..', 'start open, end open'],
  ['2012-12-05/2012-12-31', 'from 5 to 31 December 2012'],
  ['2012-11-05/2012-12-31', 'from 5 November to 31 December 2012'],
  ['2011-12-05/2012-12-05', 'from 5 December 2011 to 5 December 2012'],
  ['2012-10/2012-11', 'from October to November 2012'],
  ['2011/2012', 'from 2011 to 2012'],
  ['2012/2012-11', 'from 2012 to November 2012'],
  ['2012-10~/2012-11', 'from about October 2012 to November 2012'],
  ['[2012-12-05..2012-12-31]', 'some day from 5 to 31 December 2012'],
  ['[2012-01..2012-03]', 'some month from January to March 2012'],
  ['[2011..2013]', 'some year from 2011 to 2013'],
  ['[2011,2012]', '2011 or 2012'],
  ['[2012-12-05, 2012-12-07,2013]', '5 December 2012, 7 December 2012 or 2013'],
  ['[2012-12-05..]', '5 December 2012 or later'],
  ['[..2012-12-05]', '5 December 2012 or earlier'],
])('%s reads %s', (edtf, text) => {
  expect(dateText(edtf)).toBe(text);
});

test.each([
  '',
  'soon',
  '2012-13',
  '2012-33',
  '201X-12',
  '2012-XX-05',
  '2012/2013/2014',
  '[2011..2012..2013]',
  '[2011,soon]',
])('"%s" is no date and comes back as it is', (text) => {
  expect(dateText(text)).toBe(text);
});
