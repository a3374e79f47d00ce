import { expect, it } from 'vitest';
import { answerRows } from '../../src/web/answerRows.ts';
import { printCsv, printTable } from '../../src/web/printTable.ts';

const answer = {
  person: {
    name: 'Ada',
    offices: [
      { title: 'Mayor', years: [1, 2] },
      { title: 'Judge', years: [] },
    ],
    party: null,
  },
};

it('gives each entry of a list a row and repeats what stands beside the list', () => {
  const { columns, rows } = answerRows(answer);
  expect(columns).toEqual(['person.name', 'person.offices.title', 'person.offices.years']);
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['Ada', 'Mayor', 1],
    ['Ada', 'Mayor', 2],
    ['Ada', 'Judge', ''],
  ]);
});

it('prints what stands beside a list once for people', () => {
  expect(printTable(answerRows(answer))).toBe('name   Ada\ntitle  Mayor\nyears  1\n\nyears  2\n\ntitle  Judge\n');
});

it('prints every cell for programs, quoted by RFC 4180', () => {
  const table = answerRows({
    rows: [
      { a: 'x,"y"', b: '=1+1' },
      { a: 'two\nlines', b: false },
    ],
  });
  expect(printCsv(table)).toBe('rows.a,rows.b\r\n"x,""y""",\'=1+1\r\n"two\nlines",false\r\n');
});

it('says that an empty answer is not stated', () => {
  expect(printTable(answerRows({ person: null }))).toMatch(/^Not stated/);
});
