import { expect, it } from 'vitest';
import type { Table, TableAnswer } from '../../src/api/tables/table.ts';
import { printCsv } from '../../src/web/printCsv.ts';
import { tableFormats } from '../../src/web/tableFormats.ts';

const person: Table = {
  name: 'person',
  parent: null,
  asked: true,
  columns: ['id', 'name', 'party'],
  rows: [{ id: 'person:ada', name: 'Ada', party: null }],
};
const offices: Table = {
  name: 'person.offices',
  parent: 'person',
  asked: true,
  columns: ['key', 'parent', 'title', 'terms'],
  rows: [
    { key: 'person:ada/1', parent: 'person:ada', title: 'Mayor', terms: 2 },
    { key: 'person:ada/2', parent: 'person:ada', title: 'Judge', terms: -1 },
  ],
};
const years: Table = {
  name: 'person.offices.years',
  parent: 'person.offices',
  asked: true,
  columns: ['key', 'parent', 'value'],
  rows: [{ key: 'person:ada/1/1', parent: 'person:ada/1', value: 1812 }],
};
const gaps: Table = { name: 'gaps', parent: null, asked: true, columns: ['id', 'question'], rows: [] };
const answer: TableAnswer = {
  version: 'v1',
  tables: [person, offices, years, gaps],
  chosen: null,
  first: offices,
  warnings: ['gaps has more.'],
};

it('shows people each list below the row that it is of, and the columns of what is empty', () => {
  expect(tableFormats.txt.print(answer)).toBe(
    [
      'person: 1 row',
      '',
      '  id    person:ada',
      '  name  Ada',
      '  offices: 2 rows',
      '',
      '    key    1',
      '    title  Mayor',
      '    terms  2',
      '    years: 1 row',
      '',
      '      key    1',
      '      value  1812',
      '',
      '    key    2',
      '    title  Judge',
      '    terms  -1',
      '    years: none',
      '',
      'gaps: none (id, question)',
      '',
      'gaps has more.',
      '',
    ].join('\n'),
  );
});

it('shows people no list that was not asked for', () => {
  const tables = [{ ...gaps, asked: false }, person, offices, years];
  expect(tableFormats.txt.print({ ...answer, tables })).not.toContain('gaps: none');
});

it('shows people one list with its whole keys', () => {
  expect(tableFormats.txt.print({ ...answer, chosen: years })).toBe(
    'person.offices.years: 1 row\n\n  key     person:ada/1/1\n  parent  person:ada/1\n  value   1812\n',
  );
});

it('gives programs all tables by name, or the rows of one', () => {
  expect(JSON.parse(tableFormats.json.print(answer))).toEqual({
    version: 'v1',
    tables: { person: person.rows, 'person.offices': offices.rows, 'person.offices.years': years.rows, gaps: [] },
    warnings: ['gaps has more.'],
  });
  expect(JSON.parse(tableFormats.json.print({ ...answer, chosen: offices }))).toEqual(offices.rows);
});

it('gives spreadsheets the first list, or the one that is asked for, with a header even without rows', () => {
  expect(tableFormats.csv.print(answer)).toBe(
    'key,parent,title,terms\r\nperson:ada/1,person:ada,Mayor,2\r\nperson:ada/2,person:ada,Judge,-1\r\n',
  );
  expect(tableFormats.csv.print({ ...answer, chosen: gaps })).toBe('id,question\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['＝1', "'＝1"],
  ['x,"y"', '"x,""y"""'],
  ['two\nlines', '"two\nlines"'],
  [-1, '-1'],
  [false, 'false'],
  [null, ''],
])('keeps a cell of CSV from being run, and quotes by RFC 4180: %j', (value, printed) => {
  expect(printCsv({ name: 't', parent: null, asked: true, columns: ['a'], rows: [{ a: value }] })).toBe(
    `a\r\n${printed}\r\n`,
  );
});
