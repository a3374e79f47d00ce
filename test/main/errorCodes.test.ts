import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorCodes } from '../../src/api/errorCode.ts';

it('has every code of an error in the table of the README', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];
  const codes = rows.filter(([, code = '']) => Object.hasOwn(errorCodes, code));
  expect(codes.map(([, code, who, meaning]) => [code, who, meaning])).toEqual(
    Object.entries(errorCodes).map(([code, [who, meaning]]) => [code, who, meaning]),
  );
});
