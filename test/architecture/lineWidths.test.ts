import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** As `.prettierrc.json` has it for code; pages and comments are wrapped by hand. Columns. */
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

/** Comments that are too wide. */
function wideComments(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (/^\s*(\*|\/\*\*|\/\/) /.test(line) && line.length > widest ? [`${file}:${at + 1}`] : []));
}

function filesBelow(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
}

it('no comment is wider than code may be', () => {
  const files = filesBelow(['src', 'test']).filter((name) => /(?<!\.generated)\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(wideComments)).toEqual([]);
});

it('pages of prose have no line that is wider than code may be', () => {
  const folders = filesBelow(['cypher', 'dashboards', 'schema', 'seed', 'src', 'test']);
  const pages = [...readdirSync('.'), ...folders].filter((name) => name.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(wideLines)).toEqual([]);
});
