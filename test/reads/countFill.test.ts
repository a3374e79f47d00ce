import { expect, it } from 'vitest';
import { fillFault, partsBetween } from '../../src/reads/countFill.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';

const index = new PieceIndex(pieces);

it('names each month and year of a span, over the turn of a year, and to one more than may be groups', () => {
  expect(partsBetween('2012-11-30', '2013-02-01', 'MONTH')).toEqual(['2012-11', '2012-12', '2013-01', '2013-02']);
  expect(partsBetween('0999-12-31', '1001-01-01', 'YEAR')).toEqual(['0999', '1000', '1001']);
  expect(partsBetween('2012-12-31', '2012-12-01', 'MONTH')).toEqual(['2012-12']);
  expect(partsBetween('2013-01-01', '2012-12-31', 'MONTH')).toEqual([]);
  expect(partsBetween('0001-01-01', '9999-12-31', 'MONTH').length).toBe(1001);
});

it('says what keeps a span from being filled', () => {
  const faultOf = (by: readonly string[], fill: unknown) => fillFault(index, 'Event', { by, fill })?.message ?? null;
  const span = { from: '2012-01-01', until: '2012-12-31' };
  expect(faultOf(['KIND', 'MONTH'], span)).toBeNull();
  expect(faultOf(['YEAR'], span)).toBeNull();
  for (const none of [undefined, null, {}, { from: null }]) expect(faultOf(['KIND'], none)).toBeNull();
  expect(faultOf(['MONTH'], { from: '2012-01-01' })).toBe(
    'fill: from is given without until. Give both days, or none.',
  );
  expect(faultOf(['MONTH'], { until: '2012-01-01' })).toContain('until is given without from');
  expect(faultOf(['KIND', 'NO_MONTH'], span)).toBe(
    'fill: "by" has no month and no year. Group by one, such as MONTH, or leave fill out.',
  );
  const centuries = { from: '1200-01-01', until: '2012-12-31' };
  expect(faultOf(['YEAR'], centuries)).toBeNull();
  expect(faultOf(['YEAR', 'MONTH'], centuries)).toBe(
    'fill: 1200-01-01 to 2012-12-31 is more than 1000 groups. Give a shorter span.',
  );
});
