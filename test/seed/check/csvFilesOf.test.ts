import { expect, it } from 'vitest';
import { csvColumn, csvField } from '../../../src/seed/export/csvColumn.ts';
import { csvFilesOf } from '../../../src/seed/export/csvFilesOf.ts';

it('quotes a field by RFC 4180, and tells no text from nothing known', () => {
  expect(csvField('a "b", c', ';')).toBe('"a ""b"", c"');
  expect(csvField('two\nlines', ';')).toBe('"two\nlines"');
  expect(csvField('', ';')).toBe('""');
  expect(csvField(undefined, ';')).toBe('');
  expect(csvField([{ date: '1987-06-10' }, { date: '9999-12-31' }], ';')).toBe('1987-06-10;9999-12-31');
});

it('gives a column the narrowest type of its values', () => {
  expect(csvColumn('count', [1, 2])).toEqual({ key: 'count', type: 'long' });
  expect(csvColumn('value', [1, 0.5])).toEqual({ key: 'value', type: 'double' });
  expect(csvColumn('days', [[{ date: '0001-01-01' }], []])).toMatchObject({ type: 'date[]' });
  expect(() => csvColumn('value', [1, 'two'])).toThrow('value is long and string');
});

it('writes a file for each concept and type, with arguments; a delimiter in no item', () => {
  const nodes = [
    { element: '', id: 'person:a', labels: ['Person', 'Node'], properties: { id: 'person:a', list: ['x; y', 'z'] } },
    { element: '', id: 'event:b', labels: ['Event', 'Node'], properties: { id: 'event:b', named: true } },
  ];
  const relationships = [{ element: '', type: 'DECIDED', from: 'person:a', to: 'event:b', properties: {} }];
  const files = new Map(csvFilesOf({ nodes, relationships }).map(({ path, text }) => [path, text]));
  expect(files.get('nodes/person.csv')).toBe('id:ID,:LABEL,list:string[]\r\nperson:a,Person|Node,x; y|z\r\n');
  expect(files.get('nodes/event.csv')).toBe('id:ID,:LABEL,named:boolean\r\nevent:b,Event|Node,true\r\n');
  expect(files.get('relationships/DECIDED.csv')).toBe(':START_ID,:END_ID,:TYPE\r\nperson:a,event:b,DECIDED\r\n');
  expect(files.get('import.args')).toContain('"--array-delimiter=|"\n');
});
