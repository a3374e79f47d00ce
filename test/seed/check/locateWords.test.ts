import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locateWords } from '../../../src/seed/locate/locateWords.ts';
import { Refusal } from '../../../src/seed/file/refusal.ts';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { lettersSeen } from '../lettersSeen.ts';
import { copyFictionalSeed, fictionalSeed, fictionalSources } from '../seedCopy.ts';

const empty = mkdtempSync(join(tmpdir(), 'policytrail-empty-'));
afterAll(() => {
  rmSync(empty, { recursive: true });
});

interface Given {
  readonly article?: string;
  readonly sources?: string | null;
  readonly seed?: string;
}

const locateAll = (words: readonly string[], given: Given = {}) =>
  locateWords({
    seedDirectory: given.seed ?? fictionalSeed,
    sourcesDirectory: given.sources === undefined ? fictionalSources : given.sources,
    article: given.article ?? 'b02',
    words,
  });

/** The passages of one phrase, or why it was not found. */
const locate = (words: string, given: Given = {}) => {
  const { passages, notFound } = locateAll([words], given);
  return passages + notFound.join('\n');
};

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
])('refuses with the reason: %s', (_what, act, reason) => {
  expect(act).toThrow(Refusal);
  expect(act).toThrow(reason);
});

it.each([
  ['Boats show two lights', 'but at 196-217 of its file: name the article'],
  ['Pilot boats are never touched', 'So far they do: "Pilot boats are"; what comes next'],
  ['xylophones abound', 'Not even the first of them does. Copy them from the text'],
])('says of "%s" why it is not found: %s', (words, reason) => {
  expect(locateAll([words])).toEqual({ passages: '', notFound: [expect.stringContaining(reason)] });
});

it('takes many phrases at once, and says which are not found', () => {
  const { passages, notFound } = locateAll(['Harbour closes', 'xylophones abound', 'Pilot boats']);
  expect(passages.match(/^(?:#| {2}\S).*$/gm)).toEqual([
    '# "Harbour closes"',
    '  harbour-closes:',
    '# "Pilot boats"',
    '  pilot-boats:',
  ]);
  expect(notFound).toEqual([expect.stringMatching(/^"xylophones abound": the words do not stand in article:b02\. /)]);
});

describe('in a text of its own', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policytrail-locate-'));
    mkdirSync(join(folder, 'article'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const locateIn = (text: string, words: string) => {
    writeText(text);
    return locate(words, { seed: folder, sources: folder, article: 'a01' });
  };

  const writeText = (text: string) => {
    writeFileSync(join(folder, 'x.txt'), text);
    writeFileSync(join(folder, 'article', 'x.yaml'), 'id: source-file:x\nfileName: x.txt\n');
    const span = `0-${Array.from(text).length}`;
    writeFileSync(join(folder, 'article', 'a01.yaml'), `id: article:a01\nsourceFile: source-file:x\nspan: ${span}\n`);
  };

  it('finds letters with their marks composed or not, at their places in the file', () => {
    const text = 'Le maire de Québec s’oppose.\n'.normalize('NFD');
    const words = 'de Québec s’oppose';
    const start = Array.from(text.slice(0, text.indexOf('de '))).length;
    const end = start + Array.from(words.normalize('NFD')).length;
    for (const form of ['NFC', 'NFD']) {
      expect(locateIn(text, words.normalize(form))).toContain(`at: ${start}-${end}`);
    }
    expect(locateIn(text.normalize('NFC'), words.normalize('NFD'))).toContain(`at: 9-27`);
  });

  it('finds words in spite of signs that nobody sees, and gives an anchor without them', () => {
    const found = locateIn('\ufeffThe har\u00adbour is\u200b closed.', 'harbour is closed');
    expect(found).toContain('at: 5-24');
    expect(found).toContain('anchor: harbour is closed\n');
  });

  it('finds whole words before parts of longer ones, in whatever capitals, and says so where there are only parts', () => {
    const text = 'The councils voted on other rules.';
    expect(locateIn(text, 'the')).toContain('at: 0-3');
    expect(locateIn(text, 'council')).toMatch(/^# They begin or end inside of a longer word.*\n {2}council:\n/);
    expect(locateIn(text, 'council')).toContain('at: 4-11');
  });

  it('counts the words of scripts that write no blanks', () => {
    const anchor = (text: string) => /anchor: (.*)/.exec(locateIn(text, text))?.[1];
    expect(anchor('城里的渔船队昨天夜里又一次全部留在了港口里面没有出海。')?.length).toBeLessThan(20);
    expect(anchor('港の漁船はゆうべもすべて港にのこり、だれも沖へは出なかった。')?.length).toBeLessThan(25);
    expect(anchor('เรือประมงทุกลำในเมืองจอดอยู่ในท่าเรือเมื่อคืนนี้')?.length).toBeLessThan(40);
    expect(anchor('one two three four five six seven eight nine')).toBe('one two three four five six seven eight');
  });

  it('finds words in a script without blanks, and Latin letters beside its letters, as words of their own', () => {
    const text = '港のサーバーABCは、ゆうべから止まったままだ。';
    for (const [words, place] of [
      ['サーバー', '2-6'],
      ['ABC', '6-9'],
      ['止まった', '16-20'],
      ['止まった'.normalize('NFD'), '16-20'],
    ] as const) {
      const found = locateIn(text, words);
      expect(found).toContain(`at: ${place}\n`);
      expect(found).not.toContain('inside of a longer word');
    }
  });

  it('says in how many places frequent words stand, and shows a few', () => {
    const text = `Gulls\n\n${'The gulls of the town came back again. '.repeat(20_000)}`;
    const found = locateIn(text, 'of the');
    expect(found).toContain('# The words stand in 20000 places, of which these are the first 5; paste the one that');
    expect(found.match(/ at: /g)).toHaveLength(5);
  });

  it('looks at ten times as many letters for ten times as many phrases, or in a text ten times as long', () => {
    const seen = (phrases: number, lines: number) => {
      const line = (_each: unknown, at: number) => `The gulls of pier ${at} came back again; of the boats none did.`;
      const text = Array.from({ length: lines }, line).join('\n');
      const words = Array.from({ length: phrases }, (_each, at) => (at % 2 === 0 ? 'of the' : `of pier ${at} came`));
      writeText(text);
      return lettersSeen(() => {
        const { notFound } = locateAll(words, { seed: folder, sources: folder, article: 'a01' });
        expect(notFound).toEqual([]);
      });
    };
    const [once, phrases, lines] = [seen(10, 200), seen(100, 200), seen(10, 2000)];
    const growth = (more: typeof once, way: string) => (more[way] ?? NaN) / (once[way] ?? NaN);
    expect(growth(lines, 'all')).toBeLessThan(12);
    expect(growth(phrases, 'all')).toBeLessThan(12);
    // The text is laid out once, however many are looked for.
    expect(growth(phrases, 'matchAll')).toBeLessThan(1.5);
  });
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
