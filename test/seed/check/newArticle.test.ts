import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { findDates } from '../../../src/seed/newArticle/findDates.ts';
import { guessLanguage } from '../../../src/seed/newArticle/guessLanguage.ts';
import { newArticle } from '../../../src/seed/newArticle/newArticle.ts';
import { Refusal } from '../../../src/seed/file/refusal.ts';
import { copyFictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
let texts: string;
beforeEach(() => {
  copy = copyFictionalSeed();
  texts = mkdtempSync(join(tmpdir(), 'policytrail-texts-'));
});
afterEach(() => {
  copy.delete();
  rmSync(texts, { recursive: true });
});

function make(name: string, content: string | Uint8Array): string {
  const file = join(texts, name);
  writeFileSync(file, content);
  return newArticle({ seedDirectory: copy.directory, sourcesDirectory: texts, file });
}

const written = (name: string) => readFileSync(join(copy.directory, 'article', name), 'utf8');

const story = `🐟 Gulls over Graumund

By Odo Krüll
July 3, 1987

The guild said that the gulls of the town will have to be fed with the fish that was left on the quay.
`;

describe('a new article', () => {
  it('has hash, bytes and a span in code points, and guesses that say so', () => {
    const said = make('Gulls 87.txt', story);
    expect(said).toContain(join(copy.directory, 'article', 'b04.yaml'));
    expect(written('gulls-87.yaml')).toMatch(
      /^id: source-file:gulls-87\nfileName: Gulls 87\.txt\nsha256: [0-9a-f]{64}\nbytes: 157\n$/,
    );
    const article = written('b04.yaml');
    expect(article).toContain('name: 🐟 Gulls over Graumund (B04)\ntitle: 🐟 Gulls over Graumund # a guess');
    expect(article).toContain('span: 0-153\n');
    expect(article).toContain('language: en # a guess');
    expect(article).toMatch(
      /published: # a guess.*\n {2}date: 1987-07-03\n {2}basis: STATED\n {2}phrase: July 3, 1987/,
    );
    expect(article).toContain('at: 36-48');
  });

  it('leaves to the check to name each place that is still to be filled in, and nothing else', () => {
    make('gulls.txt', story);
    const check = () => checkSeed({ directory: copy.directory, sourcesDirectory: null }).faults;
    expect(check().map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      'passages.title.paraphrase: is still to be filled in: it wants words of ours',
      'claims[0].subject: is still to be filled in: it wants an id',
      expect.stringMatching(
        /^claims\[0\]\.predicate: is still to be filled in: it wants one of \d+ words, HELD_OFFICE, /,
      ),
      'claims[0].sentence: is still to be filled in: it wants words of ours',
      'claims[0].voice.actor: is still to be filled in: it wants an id of the form person:… or organization:…',
      'claims[0].voice.capacity: is still to be filled in: it wants one of SPEAKER, SPOKESPERSON, REPORTER, AUTHOR, ' +
        'OFFICIAL_RECORD',
      'claims[0].evidence: is missing: a claim rests on a passage, or is INFERRED',
    ]);
    for (const [from, to] of [
      ['paraphrase: # what', 'paraphrase: The headline. # what'],
      ['subject: #', 'subject: organization:fishers-guild #'],
      ['predicate: #', 'predicate: DESCRIBED_AS #'],
      ['# object: an id, or value: our', 'value: fed on fish # our'],
      ['sentence: #', 'sentence: The guild feeds gulls. #'],
      ['{ actor: , capacity: }', '{ actor: person:odo-kruell, capacity: AUTHOR }'],
      ['evidence: []', 'evidence: [b04/title]'],
    ] as const) {
      copy.replace('article/b04.yaml', from, to);
    }
    expect(check()).toEqual([]);
    writeFileSync(join(texts, 'gazette.txt'), readFileSync(join(fictionalSources, 'gazette.txt')));
    writeFileSync(join(texts, 'lantern.txt'), readFileSync(join(fictionalSources, 'lantern.txt')));
    expect(checkSeed({ directory: copy.directory, sourcesDirectory: texts }).faults).toEqual([]);
  });

  it('leaves language, title and date open where it cannot tell', () => {
    make(
      'note.txt',
      'Graumund, wieder einmal: Möwen über dem Hafen, Fische am Kai, und niemand da, der sie füttern mag.\n',
    );
    const article = written('b04.yaml');
    expect(article).toContain('title: null #');
    expect(article).toContain('language: # two letters');
    expect(article).toContain('published: XXXX # no full date');
    const faults = checkSeed({ directory: copy.directory, sourcesDirectory: null }).faults;
    expect(faults.map(({ path }) => path)).toContain('language');
  });

  it('takes a date within a sentence as the earliest at most', () => {
    make(
      'late.txt',
      `${'Gulls are here and nobody in the town knows since when they were. '.repeat(2)}The last one came on 4 May 1988.`,
    );
    expect(written('b04.yaml')).toMatch(/date: "?\[1988-05-04\.\.\]"?\n {2}basis: INFERRED/);
  });

  it('begins a new seed with a01, and says where the text must lie', () => {
    writeFileSync(join(texts, 'x.txt'), story);
    const seedDirectory = join(texts, 'seed');
    const said = newArticle({ seedDirectory, sourcesDirectory: null, file: join(texts, 'x.txt') });
    expect(said).toContain('a01.yaml');
    expect(said).toContain('Put x.txt into the folder that SOURCES_DIR names');
  });
});

describe('what is no text in UTF-8, or is there already, is refused with the reason', () => {
  it.each([
    ['empty', '', 'is empty'],
    ['blank', ' \n\n', 'is empty'],
    ['binary', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), 'is no text: byte 6 is 26'],
    ['PDF', '%PDF-1.7', 'is a PDF'],
    ['RTF', String.raw`{\rtf1\ansi Gulls\par}`, 'is rich text (RTF): open it in a word processor'],
    ['packed', 'PK\u0003\u0004', 'is a packed file'],
    ['UTF-16', Buffer.from('\ufeffgulls', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    ['UTF-16 without mark', Buffer.from('gulls over town', 'utf16le'), 'is UTF-16 without a mark, it seems'],
    [
      'Latin-1',
      Buffer.from('Möwen', 'latin1'),
      'is not in UTF-8. In Windows-1252 (Latin-1 but for some signs) it has the word "Möwen"',
    ],
  ])('%s', (_what, content, reason) => {
    expect(() => make('x.txt', content)).toThrow(Refusal);
    expect(() => make('x.txt', content)).toThrow(reason);
    expect(() => written('x.yaml')).toThrow();
  });

  it('a folder, and a file that is not there', () => {
    expect(() => newArticle({ seedDirectory: copy.directory, sourcesDirectory: null, file: texts })).toThrow(
      'cannot be read: it is a folder',
    );
  });

  it('a text that the seed has, and a name that is taken', () => {
    make('gulls.txt', story);
    expect(() => make('other.txt', story)).toThrow(/other\.txt is in the seed already: see .*gulls\.yaml/);
    expect(() => make('gulls.txt', `${story}More.`)).toThrow(/gulls\.yaml is there already, for another text/);
  });
});

it('reads full dates in English, Spanish and ISO, and no others', () => {
  const days = (text: string) => findDates(text).map(({ day }) => day);
  expect(days('Dec. 5, 2012')).toEqual(['2012-12-05']);
  expect(days('on the 3rd June 1987 and June 4th, 1987')).toEqual(['1987-06-03', '1987-06-04']);
  expect(days('5 de diciembre de 2012, 2012-12-06')).toEqual(['2012-12-05', '2012-12-06']);
  expect(days('31 February 2012; 6/10/1987; December 2012; Updated: Jun 15, 2017')).toEqual([]);
});

it('guesses a language by many small words, and none by few or mixed ones', () => {
  expect(guessLanguage('El jefe de los pescadores dijo que las gaviotas del puerto son para el pueblo')).toBe('es');
  expect(guessLanguage('Gulls of the town')).toBeNull();
});
