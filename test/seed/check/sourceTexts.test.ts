import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
let texts: string;
beforeEach(() => {
  copy = copyFictionalSeed();
  texts = mkdtempSync(join(tmpdir(), 'policytrail-texts-'));
  cpSync(fictionalSources, texts, { recursive: true });
});
afterEach(() => {
  copy.delete();
  rmSync(texts, { recursive: true });
});

/** So many words in a row of a text that the seed tells of, in small letters and with other signs between them. */
const wordsOfText = (count: number) => {
  const words = readFileSync(join(fictionalSources, 'gazette.txt'), 'utf8').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(20, 20 + count)
    .join(' - ')
    .toLowerCase();
};

describe('words of ours', () => {
  const statement = 'statement/varn-on-the-sea.yaml';
  const say = (words: string) => {
    const [, paraphrase = ''] = /^paraphrase: (.*)$/m.exec(readFileSync(join(copy.directory, statement), 'utf8')) ?? [];
    copy.replace(statement, paraphrase, JSON.stringify(words));
  };

  it('may repeat twelve words in a row of a collected text', () => {
    say(`They say: ${wordsOfText(12)}, and more of it.`);
    expect(copy.faults(texts)).toEqual([]);
  });

  it('may not repeat thirteen, whatever their capitals and signs', () => {
    say(`They say: ${wordsOfText(13)}, and more of it.`);
    expect(copy.faults(texts)).toEqual([
      expect.stringMatching(
        /^statement\/varn-on-the-sea\.yaml:\d+ paraphrase: repeats 13 words in a row of gazette, from "/,
      ),
    ]);
    expect(copy.faults(null)).toEqual([]);
  });

  it('are told with the longest row, wherever they stand', () => {
    copy.write('words.yaml', `acts:\n  FISH: ${wordsOfText(13)} or ${wordsOfText(21)}\n`);
    expect(copy.faults(texts).join('\n')).toContain('words.yaml:2 acts.FISH: repeats 21 words in a row of gazette');
  });
});

describe('a collected text', () => {
  it('that is not in UTF-8 is told as what it seems to be', () => {
    writeFileSync(join(texts, 'gazette.txt'), Buffer.from('Möwen über Graumund', 'latin1'));
    expect(copy.faults(texts)).toContainEqual(
      expect.stringMatching(
        /^article\/gazette\.yaml:\d+ fileName: gazette\.txt is not in UTF-8\. In Windows-1252 .*"Möwen"/,
      ),
    );
  });
});

describe('an anchor', () => {
  it('is the same with its letters composed or not, and whole words', () => {
    const anchor = 'By Odo Krüll, 10 June 1987';
    copy.replace('article/b02.yaml', `anchor: "${anchor}"`, `anchor: "${anchor.normalize('NFD')}"`);
    expect(copy.faults(texts)).toEqual([]);
    copy.replace('article/b02.yaml', anchor.normalize('NFD'), 'By Odo Krül');
    expect(copy.faults(texts)).toEqual([
      expect.stringContaining('passages.byline.anchor: the span begins with "By Odo Krüll,"'),
    ]);
  });
});
