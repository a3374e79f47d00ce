import { expect, it } from 'vitest';
import { splitConditions } from '../../src/tools/cypher/splitConditions.ts';

it.each([
  ['a text without a WHERE', 'MATCH (a)', 'MATCH (a)', []],
  ['each AND', 'MATCH (a)\nWHERE a.x\n  AND a.y > 1', 'MATCH (a)', ['a.x', 'a.y > 1']],
  ['an OR, which keeps all together', 'MATCH (a)\nWHERE a.x AND a.y OR a.z', 'MATCH (a)', ['(a.x AND a.y OR a.z)']],
  ['an OR in brackets', 'MATCH (a)\nWHERE a.x AND (a.y OR a.z)', 'MATCH (a)', ['a.x', '(a.y OR a.z)']],
  [
    'an AND and a WHERE that stand inside of something',
    "MATCH (a)\nWHERE EXISTS {\n  MATCH (b)\n  WHERE b.x AND b.y\n} AND CASE WHEN a.x AND a.y THEN true END AND a.z <> ' AND '",
    'MATCH (a)',
    ['EXISTS {\n  MATCH (b)\n  WHERE b.x AND b.y\n}', 'CASE WHEN a.x AND a.y THEN true END', "a.z <> ' AND '"],
  ],
  ['the last clause alone', 'MATCH (a)\nWHERE a.x\nMATCH (b)', 'MATCH (a)\nWHERE a.x\nMATCH (b)', []],
  [
    'STARTS WITH, which is no clause',
    "MATCH (a)\nWHERE a.x STARTS WITH 'b' AND a.y ENDS WITH 'c'",
    'MATCH (a)',
    ["a.x STARTS WITH 'b'", "a.y ENDS WITH 'c'"],
  ],
])('splits %s', (_what, text, pattern, where) => {
  expect(splitConditions(text)).toEqual({ pattern, where, behind: null });
});

it('sees an order that stands behind the last clause, and none that belongs to one before', () => {
  expect(splitConditions('MATCH (a)\nWHERE a.x\nORDER BY a.x').behind).toBe('ORDER');
  expect(splitConditions('MATCH (a)\nLIMIT 5').behind).toBe('LIMIT');
  expect(splitConditions('MATCH (a)\nWITH a ORDER BY a.x LIMIT 5\nMATCH (b)').behind).toBe(null);
});
