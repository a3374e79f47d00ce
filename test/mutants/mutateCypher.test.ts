import { expect, it } from 'vitest';
import { mutateCypher } from './mutateCypher.ts';

/** What is made of a text, each as `was → is`. */
function changesOf(text: string): readonly string[] {
  return mutateCypher(text, (name) => name.endsWith('Latest')).map(({ was, is }) => `${was.trim()} → ${is}`);
}

it('turns arrows round, and directs lines', () => {
  expect(changesOf('MATCH (a)-[:ON]->(b)<-[hop:OF|TO*1..3]-(c)-[:BY]-(d)')).toEqual([
    '-[:ON]-> → <-[:ON]-',
    '<-[hop:OF|TO*1..3]- → -[hop:OF|TO*1..3]->',
    '-[:BY]- → -[:BY]->',
  ]);
});

it('swaps properties that something has, parameters that are there, and ends', () => {
  expect(changesOf('RETURN a.dayEarliest, a.wordsFirst')).toEqual(['dayEarliest → dayLatest']);
  expect(changesOf('RETURN [$from, $until]')).toEqual(['$from → $until', '$until → $from']);
  expect(changesOf('RETURN $from, startNode(link)')).toEqual(['start → end']);
});

it('drops each condition, and takes AND for OR', () => {
  expect(changesOf('MATCH (a)\nWHERE a.x IN $x\n  AND (a.y OR a.z)\nRETURN a')).toEqual([
    'a.x IN $x\n  AND → ',
    'AND (a.y OR a.z) → ',
    'AND → OR',
    'a.y OR → ',
    'OR a.z → ',
    'OR → AND',
  ]);
  expect(mutateCypher('MATCH (a)\nWHERE a.x\nRETURN a', () => false).map(({ text }) => text)).toEqual([
    'MATCH (a)\n\nRETURN a',
  ]);
  expect(changesOf('CASE WHEN a.x AND a.y THEN 2 END')).toEqual(['a.x AND → ', 'AND a.y → ', 'AND → OR']);
});

it('weakens comparisons, and leaves arrows alone', () => {
  expect(changesOf('RETURN a < b, a <= b, a > b, a >= b, a = b, a <> b')).toEqual([
    '< → <=',
    '<= → <',
    '> → >=',
    '>= → >',
    '= → <>',
    '<> → =',
  ]);
});

it('turns tests of null, NOT and EXISTS', () => {
  expect(changesOf('RETURN a IS NULL, b IS NOT NULL, NOT c, EXISTS { d }, NOT EXISTS { e }')).toEqual([
    'IS NULL → IS NOT NULL',
    'IS NOT NULL → IS NULL',
    'NOT → ',
    'EXISTS → NOT EXISTS',
    'NOT → ',
  ]);
});

it('drops DISTINCT, OPTIONAL, defaults and branches', () => {
  expect(changesOf('RETURN DISTINCT coalesce(a.x, date("0001-01-01"))')).toEqual([
    'DISTINCT → ',
    ', date("0001-01-01") → ',
  ]);
  expect(changesOf('CALL () {\n  RETURN 1\n  UNION\n  RETURN 2\n  UNION\n  RETURN 3\n}')).toEqual([
    'RETURN 1\n  UNION → ',
    'UNION\n  RETURN 2 → ',
    'UNION\n  RETURN 3 → ',
  ]);
});

it('turns each key of an order', () => {
  expect(
    mutateCypher('RETURN a\nORDER BY a.x, type(a) DESC, a.z\nLIMIT 2', () => false).map(({ text }) => text),
  ).toEqual([
    'RETURN a\nORDER BY a.x DESC, type(a) DESC, a.z\nLIMIT 2',
    'RETURN a\nORDER BY a.x, type(a), a.z\nLIMIT 2',
    'RETURN a\nORDER BY a.x, type(a) DESC, a.z DESC\nLIMIT 2',
  ]);
});

it('breaks nothing inside of quotes and comments', () => {
  expect(changesOf("// a AND b\nRETURN 'x <= y', \"NOT z\", a.name STARTS WITH 'AND'")).toEqual([]);
});
