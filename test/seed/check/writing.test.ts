import { afterAll, describe, expect, it } from 'vitest';
import { predicates } from '../../../src/domain/predicate.ts';
import { concepts } from '../../../src/seed/concept/concepts.ts';
import { words } from '../../../src/seed/concept/shape/words.ts';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { parseSeedFolder, readSeedFolder } from '../../../src/seed/file/readSeedFiles.ts';
import { locateWords } from '../../../src/seed/locate/locateWords.ts';
import { writeSeedOfPage, writing } from '../writtenSeed.ts';

const page = writeSeedOfPage();
afterAll(() => {
  page.delete();
});

describe('WRITING.md', () => {
  it('shows a seed without a fault, with its text', () => {
    const { faults } = checkSeed({ directory: page.seed, sourcesDirectory: page.texts });
    expect(faults.map(printFault)).toEqual([]);
  });

  const { files } = parseSeedFolder(readSeedFolder(page.seed));

  it.each(concepts.map(({ type, keys }) => [type, Object.keys(keys)] as const))('shows a file of %s', (type, keys) => {
    const shown = files
      .map(({ value }) => value as { readonly id: string })
      .filter(({ id }) => id.startsWith(`${type}:`));
    expect(shown).not.toEqual([]);
    const unknown = shown.flatMap((each) => Object.keys(each)).filter((key) => !keys.includes(key));
    expect(unknown).toEqual([]);
  });

  it('shows or names each key', () => {
    const shown = (type: string, key: string) =>
      files.some(
        ({ value }) => (value as { readonly id: string }).id.startsWith(`${type}:`) && key in (value as object),
      );
    const unseen = concepts.flatMap(({ type, keys }) =>
      Object.keys(keys).filter((key) => !shown(type, key) && !writing.includes(`\`${key}`)),
    );
    expect(unseen).toEqual([]);
  });

  it('has every word of the closed lists of things', () => {
    const flat = writing.replaceAll(/\s+/g, ' ');
    for (const list of listed) expect(flat, list).toContain(words[list].join(', '));
  });

  it('has every predicate of a claim, with what it relates', () => {
    const rows = writing.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const { name, kind, from, to, about } of predicates.filter((each) => each.kind !== 'structure')) {
      const end = { claimed: to.join(', '), date: 'a date', value: 'words of ours', structure: '' }[kind];
      expect(rows).toContainEqual(['', name, from.join(', '), end, about, '']);
    }
  });

  it('shows the passage that locate prints', () => {
    const words = ['About 1,200 readers owe the library money.'];
    const { passages } = locateWords({ seedDirectory: page.seed, sourcesDirectory: page.texts, article: 'a01', words });
    expect(passages).toBe('# This span is a passage already: a01/owe\n');
  });
});

const listed = [
  'nameKind',
  'scheme',
  'organizationKind',
  'jurisdictionKind',
  'programKind',
  'lawKind',
  'lawStatus',
  'eventKind',
  'eventStatus',
  'disputeKind',
] as const;
