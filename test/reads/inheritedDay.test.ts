import { expect, it } from 'vitest';
import { sentText } from './sentText.ts';

/** The days of knowledge that go to the event, to its links, their claims, and the disputes of these. */
async function daysSent(links: string, claims: string, disputes: string) {
  const { values } = await sentText(`query ($leftOut: Date) {
    event(id: "event:x") { antecedents${links} { claims${claims} { disputes${disputes} { id } } } }
    claims(knownAt: $leftOut) { totalCount }
  }`);
  return Object.entries(values[0] as Readonly<Record<string, unknown>>)
    .filter(([name]) => name.startsWith('knownAt'))
    .map(([, day]) => day);
}

it('reaches what has no id below the field that gives it', async () => {
  expect(await daysSent('(knownAt: "2012-12-06")', '', '(knownAt: "2013-01-01")')).toEqual([
    '2012-12-06',
    '2012-12-06',
    '2013-01-01',
  ]);
});

it('gives way to a day that is given anew', async () => {
  const days = await daysSent('(knownAt: "2012-12-06")', '(knownAt: "2013-01-01")', '(knownAt: "2014-01-01")');
  expect(days).toEqual(['2012-12-06', '2013-01-01', '2014-01-01']);
});

it('gives way to null, which is today', async () => {
  const days = await daysSent('(knownAt: "2012-12-06")', '(knownAt: null)', '');
  expect(days).toEqual(['2012-12-06', '9999-12-31', '9999-12-31']);
});

it('ends at what has an id: there a variable that is left out is today', async () => {
  const days = await daysSent('(knownAt: "2012-12-06")', '(knownAt: $leftOut)', '(knownAt: $leftOut)');
  expect(days).toEqual(['2012-12-06', '2012-12-06', '9999-12-31']);
});

it('is the last day of all where none is given', async () => {
  expect(await daysSent('', '', '')).toEqual(['9999-12-31', '9999-12-31', '9999-12-31']);
});
