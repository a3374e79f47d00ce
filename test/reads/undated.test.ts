import { expect, it } from 'vitest';
import { datedPart } from '../../src/reads/filterShape.ts';
import { sentText } from './sentText.ts';

const asked = (filter: string) => sentText(`{ events(filter: ${filter}) { nodes { id } totalCount undatedCount } }`);

it.each([
  [{ kind: ['MEETING'], date: { from: '2012-01-01' } }, { date: { from: '2012-01-01' } }],
  [{ date: { from: '2012-01-01', certainty: 'DEFINITE' } }, null],
  [{ date: { basis: ['UNKNOWN'], from: null } }, null],
  [{ and: [{ kind: [] }, { date: { until: '2012-01-01' } }] }, { and: [{}, { date: { until: '2012-01-01' } }] }],
  [{ or: [{ kind: [] }, { date: { until: 'x' } }] }, { or: [{ kind: [] }, { date: { until: 'x' } }] }],
  [{ and: [{ kind: [] }], within: 'jurisdiction:us' }, null],
])('of the filter %j the part %j asks a day of what may have no date', (filter, part) => {
  expect(datedPart(filter)).toEqual(part);
});

it('finds a list once for its total and for how many of it are undated', async () => {
  const { texts } = await asked('{ kind: [MEETING], date: { from: "2012-01-01" } }');
  expect(texts.join().match(/MATCH \(event\w*:Policytrail&Event\)/g)).toHaveLength(2);
  expect(texts.join()).not.toContain('total: COUNT {');
});

it('asks nothing more where no day is asked for that the undated may fall on', async () => {
  for (const filter of ['{ kind: [MEETING] }', '{ date: { from: "2012-01-01", certainty: DEFINITE } }']) {
    const { texts } = await asked(filter);
    const without = await sentText(`{ events(filter: ${filter}) { nodes { id } totalCount } }`);
    expect(texts).toEqual(without.texts);
  }
});
