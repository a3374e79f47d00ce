import { expect, it } from 'vitest';
import type { Table } from '../../src/api/tables/table.ts';
import { showTable } from '../../src/web/boards/ask/shownTable.ts';

const table = (name: string, parent: string | null, columns: readonly string[], rows: Table['rows']): Table => ({
  ...({ name, parent, columns, rows } as Table),
});

const compared = table(
  'compare',
  null,
  ['key', 'a.name', 'b.name'],
  [{ key: '1', 'a.name': 'Dawn', 'b.name': 'Dusk' }],
);
const links = table(
  'compare.links',
  'compare',
  ['key', 'parent', 'type'],
  [{ key: '1/1', parent: '1', type: 'CAME_AFTER' }],
);

/** What the inner rows of a table are said to be of. */
function outerOf(name: string, parent: string, key: string) {
  const inner = table(name, parent, ['key', 'parent', 'question'], [{ key: 'x', parent: key, question: 'Why?' }]);
  const { columns, rows } = showTable(inner, [compared, links, inner]);
  return rows.map((cells) => cells[columns.indexOf('of')]?.text);
}

it('has what a thing is called in place of its id, as a link', () => {
  const gaps = table(
    'gaps',
    null,
    ['id', 'question', 'article.id', 'article.name', 'number'],
    [{ id: 'gap:x', question: 'Why?', 'article.id': 'article:a01', 'article.name': 'Dawn (A01)', number: 1 }],
  );
  const { columns, rows } = showTable(gaps, [gaps]);
  expect(columns).toEqual(['question', 'article', 'number']);
  expect(rows[0]?.map(({ text, thing }) => [text, thing])).toEqual([
    ['Why?', 'gap:x'],
    ['Dawn (A01)', 'article:a01'],
    ['1', null],
  ]);
});

it('a row below one of two things of a row is of that one', () => {
  expect(outerOf('compare.a.gaps', 'compare', '1')).toEqual(['Dawn']);
  expect(outerOf('compare.b.gaps', 'compare', '1')).toEqual(['Dusk']);
});

it('a row below one without a name is of its type', () => {
  expect(outerOf('compare.links.claims', 'compare.links', '1/1')).toEqual(['came after']);
});
