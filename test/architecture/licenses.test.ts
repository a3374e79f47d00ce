import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: true;
  readonly hasInstallScript?: true;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, told]) => ({ ...told, name: path.split('node_modules/').at(-1) ?? path }));

const [, brought = '', needed = '', withScript = ''] = readFileSync('LICENSES.md', 'utf8').split(/^## .*$/m);
const rows = (section: string) => [...section.matchAll(/^\| (`?[^|]+`?) \| ([^|]+) \|$/gm)].slice(2);
const quoted = (section: string) => rows(section).flatMap(([, cell = '']) => /^`(.+)`$/.exec(cell)?.[1] ?? []);

/** Packages without a licence in the lock file. */
const untold = (rows(needed).at(-1)?.[2] ?? '').split(':')[0]?.split(', ');

it('every package that an installation brings has a licence of the list', () => {
  const allowed = new Set(quoted(brought));
  const others = packages.filter(({ dev, license = '' }) => dev !== true && !allowed.has(license));
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

it('every package that developers need has one of both lists', () => {
  const allowed = new Set([...quoted(brought), ...quoted(needed)]);
  const others = packages.filter(({ name, license }) =>
    license === undefined ? untold?.includes(name) !== true : !allowed.has(license),
  );
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

it('no licence is listed that nothing has', () => {
  const used = new Set(packages.map(({ license }) => license));
  expect([...quoted(brought), ...quoted(needed)].filter((license) => !used.has(license))).toEqual([]);
});

it('packages with a script at installation are those of the list', () => {
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
  expect([...new Set(scripted)].toSorted()).toEqual(quoted(withScript).toSorted());
});
