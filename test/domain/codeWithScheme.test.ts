import { expect, it } from 'vitest';
import { codeWithScheme } from '../../src/domain/codeWithScheme.ts';

it.each([
  ['fips', '06', 'fips:06'],
  ['ocd-division', 'ocd-division/country:xx', 'ocd-division/country:xx'],
  ['ocd-division', 'ocd-divisions', 'ocd-division:ocd-divisions'],
])('a code of %s, %s, is %s', (scheme, code, told) => {
  expect(codeWithScheme(scheme, code)).toBe(told);
});
