import { expect, it } from 'vitest';
import { boundGroups } from '../../src/reads/countLimits.ts';
import { ReadError } from '../../src/reads/readError.ts';

const row = (groupCount: number) => ({ type: 'Counts', values: { groupCount }, relations: { groups: [], again: [] } });

it('refuses more than 1000 groups where they stand, and keeps the totals', () => {
  const { values, relations } = boundGroups(row(1001), {});
  expect(values).toEqual({ groupCount: 1001 });
  for (const groups of [relations['groups'], relations['again']]) {
    expect(groups).toBeInstanceOf(ReadError);
    expect(groups).toMatchObject({
      code: 'TOO_LONG',
      message: expect.stringContaining('there are 1001 groups') as string,
    });
  }
});

it('gives as many as are there, or the first that are asked for', () => {
  for (const [count, given] of [
    [1000, {}],
    [1000, { first: null }],
    [5000, { first: 3 }],
  ] as const) {
    expect(boundGroups(row(count), given)).toEqual(row(count));
  }
});

it('refuses even the first where more groups are empty than came', () => {
  const fill = { from: '2012-01-01', until: '2013-01-01' };
  expect(boundGroups(row(10_000), { first: 3, fill })).toEqual(row(10_000));
  expect(boundGroups(row(10_001), { first: 3, fill }).relations['groups']).toMatchObject({
    code: 'TOO_LONG',
    message: expect.stringContaining('more than 10000; give a shorter span to fill') as string,
  });
  expect(boundGroups(row(10_001), { first: 3, fill: {} })).toEqual(row(10_001));
});
