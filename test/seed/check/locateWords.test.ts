import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { locateWords } from '../../../src/seed/locate/locateWords.ts';
import { Refusal } from '../../../src/seed/file/refusal.ts';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { copyFictionalSeed, fictionalSeed, fictionalSources } from '../seedCopy.ts';

const empty = mkdtempSync(join(tmpdir(), 'policytrail-empty-'));
afterAll(() => {
  rmSync(empty, { recursive: true });
});

const locate = (words: string, given: { article?: string; sources?: string | null; seed?: string } = {}) =>
  locateWords({
    seedDirectory: given.seed ?? fictionalSeed,
    sourcesDirectory: given.sources === undefined ? fictionalSources : given.sources,
    article: given.article ?? 'b02',
    words,
  });

it('prints a passage to paste, counted in code points after a fish outside the first plane', () => {
  expect(locate('no fishing boat may leave Graumund')).toBe(
    `  no-fishing-boat-may:
    part: BODY # a guess
    at: 370-404
    sha256: a2010017a7eff5cd2adbc80a20a8dead46f5564e682b613fa7a0e5179959e802
    anchor: no fishing boat may leave Graumund
    paraphrase: # what it says, in our words
`,
  );
});

it('prints what the check accepts once there is a paraphrase, and what the check names without', () => {
  const copy = copyFictionalSeed();
  try {
    const passage = locate('no fishing boat\n may leave Graumund', { article: 'article:b02' });
    copy.replace('article/b02.yaml', 'passages:\n', `passages:\n${passage}`);
    const check = () => checkSeed({ directory: copy.directory, sourcesDirectory: fictionalSources }).faults;
    expect(check().map(({ path, problem }) => `${path}: ${problem}`)).toContain(
      'passages.no-fishing-boat-may.paraphrase: is still to be filled in: it wants words of ours',
    );
    copy.replace('article/b02.yaml', 'paraphrase: # what it says, in our words', 'paraphrase: Boats stay in.');
    expect(check()).toEqual([]);
  } finally {
    copy.delete();
  }
});

it.each([
  ['b02', 'Harbour closes', 'TITLE'],
  ['b02', 'Odo Krüll', 'BYLINE'],
  ['b01', '2 April', 'METADATA'],
  ['b02', 'Pilot boats', 'BODY'],
])('guesses the part in %s of "%s": %s', (article, words, part) => {
  expect(locate(words, { article })).toContain(`part: ${part} # a guess`);
});

it('takes any white space and either kind of quotation mark, and capitals only where they stand so', () => {
  expect(locate('"The  sea does', { article: 'b01' })).toContain('at: 117-130');
  expect(locate('“The sea does', { article: 'b01' })).toContain('at: 117-130');
  expect(locate('THE RULE HOLDS')).toContain('anchor: The rule holds');
});

it('prints every place when there are several', () => {
  const printed = locate('The');
  expect(printed).toContain('# The words stand in 2 places; paste the one that you mean, or give more words.');
  expect(printed.match(/^ {2}the(-\d)?:$/gm)).toEqual(['  the:', '  the-2:']);
});

it('names the passage that has this span already', () => {
  expect(locate('The rule holds from 15 June.')).toBe('# This span is a passage already: b02/holds-from\n');
});

it.each([
  ['no SOURCES_DIR', () => locate('The', { sources: null }), 'SOURCES_DIR is not set: it names the folder'],
  ['no words', () => locate(' '), 'no words are given'],
  ['no such article', () => locate('The', { article: 'b20' }), 'there is no test/fictional/seed/article/b20.yaml.'],
  ['no such text', () => locate('The', { sources: empty }), 'gazette.txt, in which article:b02 stands, is not in '],
  ['another article', () => locate('Boats show two lights'), 'but at 196-217 of its file: name the article'],
  ['other words', () => locate('Pilot boats are never touched'), 'So far they do: "Pilot boats are"; what comes next'],
  ['no word', () => locate('xylophones abound'), 'Not even the first of them does. Copy them from the text'],
])('refuses with the reason: %s', (_what, act, reason) => {
  expect(act).toThrow(Refusal);
  expect(act).toThrow(reason);
});

it('says what an article that is being written lacks', () => {
  const copy = copyFictionalSeed();
  try {
    copy.replace('article/b02.yaml', 'span: 240-628', '');
    expect(() => locate('The', { seed: copy.directory })).toThrow(/b02\.yaml does not yet say enough: .*span/);
    writeFileSync(join(copy.directory, 'article', 'b02.yaml'), 'id: [');
    expect(() => locate('The', { seed: copy.directory })).toThrow(/b02\.yaml:1 the YAML cannot be read/);
  } finally {
    copy.delete();
  }
});
