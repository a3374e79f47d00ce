import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Whom each name leads to. */
type Leads = ReadonlyMap<string, ReadonlySet<string>>;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** The files that each file imports, types included. */
const imports: Leads = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join('src', file), 'utf8'), true, true);
    const names = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
    return [file, new Set(names.map((name) => normalize(join(dirname(file), name))))];
  }),
);

const folders = [...new Set(files.flatMap((file) => foldersAbove(file)))].toSorted();

function foldersAbove(file: string): readonly string[] {
  const steps = dirname(file).split('/');
  return ['.', ...steps.map((_, at) => steps.slice(0, at + 1).join('/'))];
}

/** Of the file, what stands in the folder itself: a folder with all below it, or the folder's loose files as one. */
function roomIn(folder: string, file: string): string | null {
  const path = folder === '.' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null;
  if (path === null) return null;
  const [first = '', ...more] = path.split('/');
  return more.length === 0 ? `${folder}/*.ts` : normalize(join(folder, first));
}

/** Which rooms of a folder import which others. */
function roomsOf(folder: string): Leads {
  const leads = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = roomIn(folder, file);
    if (from === null) continue;
    const into = leads.get(from) ?? new Set();
    leads.set(from, into);
    for (const target of targets) {
      const to = roomIn(folder, target);
      if (to !== null && to !== from) into.add(to);
    }
  }
  return leads;
}

function reachedFrom(start: string, leads: Leads): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(leads.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(leads.get(next) ?? []));
  }
  return reached;
}

/** All names from which a way leads back to themselves, each with the others on such a way. */
function circlesOf(leads: Leads): readonly string[] {
  const reached = new Map([...leads.keys()].map((name) => [name, reachedFrom(name, leads)]));
  const circles = [...leads.keys()]
    .filter((name) => reached.get(name)?.has(name) === true)
    .map((name) =>
      [...leads.keys()]
        .filter((other) => isBackAndForth(reached, name, other))
        .toSorted()
        .join(', '),
    );
  return [...new Set(circles)];
}

function isBackAndForth(reached: Leads, one: string, other: string): boolean {
  return reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
}

it('has no circle of files', () => {
  expect(circlesOf(imports)).toEqual([]);
});

it.each(folders)('no two rooms of %s import each other, by whatever way', (folder) => {
  expect(circlesOf(roomsOf(folder))).toEqual([]);
});
