import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** As `.prettierrc.json` has it for code; pages are wrapped by hand. Columns. */
const widest = 120;

/** Lines of prose that are too wide. Tables and blocks of code have no other way. */
function wideLines(page: string): readonly string[] {
  let fenced = false;
  return readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trimStart().startsWith('```')) fenced = !fenced;
      return fenced || line.startsWith('|') || line.length <= widest ? [] : [`${page}:${at + 1}`];
    });
}

it('pages of prose have no line that is wider than code may be', () => {
  const folders = ['cypher', 'dashboards', 'schema', 'seed', 'src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const pages = [...readdirSync('.'), ...folders].filter((name) => name.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(wideLines)).toEqual([]);
});
