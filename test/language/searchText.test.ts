import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/language/searchText.ts';

const nothing = '""';
const tags = ['en', 'es'];

describe('a text to look for', () => {
  it.each([
    ['La Opinión', 'laopinion'],
    ['287(g)', '287g'],
    ['S-Comm', 'scomm'],
    ['U.S.', 'us'],
    ['Straße', 'strasse'],
    ['Жук', 'жук'],
    ['', ''],
  ])('%s is compared as %j', (text, plain) => {
    expect(searchText(text, tags).plain).toBe(plain);
  });

  it('without a word finds nothing', () => {
    for (const text of ['', '   ', '()"*', '…']) {
      expect(searchText(text, tags).queries).toEqual(Array(11).fill(nothing));
    }
  });

  it('of one word is looked for as written, in another form, begun and misspelt, and never in part', () => {
    const { queries, asked } = searchText('Harris', tags);
    const [every, inAnyForm, begun, near, far, some, said, saidInAnyForm, saidBegun, saidNear, saidSome] = queries;
    expect(every).toBe('nameWords:((+("harris")) OR "=harris")');
    expect(inAnyForm).toContain('nameWords:("harris" OR "/en/harri" OR "/es/harris")');
    expect(begun).toContain('OR harris*');
    expect(near).toContain('harris~1');
    expect(far).toContain('harris~2');
    expect([some, saidSome]).toEqual([nothing, nothing]);
    expect([said, saidInAnyForm, saidBegun, saidNear].every((query) => query?.startsWith('sentenceWords:'))).toBe(true);
    expect(asked).toBe('Harris|harris|/en/harri|/es/harris');
  });

  it.each([
    ['who vetoed the Trust Act', ['vetoed', 'Trust', 'Act'], ['who', 'the']],
    ['¿Qué dijo el gobierno?', ['gobierno'], ['Qué', 'dijo', 'el']],
    ['To An', ['To', 'An'], []],
    ['will Ford', ['Ford'], ['will']],
  ])('%s asks for its words, but for the small ones', (text, asked, small) => {
    const found = searchText(text, tags);
    const typed = (words: string) => (words === '' ? [] : words.split(' ').map((word) => word.split('|')[0]));
    expect(typed(found.asked)).toEqual(asked);
    expect(typed(found.small)).toEqual(small);
  });

  it('has small words and other forms in no language but those that are given', () => {
    const { queries, small } = searchText('who honors', []);
    expect(queries[1]).not.toContain('/en/');
    expect(small).toBe('');
    expect(searchText('qui honore', ['fr']).queries[1]).toContain('/fr/honor');
    expect(searchText('who honors', ['tlh', 'und']).small).toBe('');
  });

  it('of small words alone is no part of a sentence', () => {
    const { queries } = searchText('the', tags);
    expect(queries.slice(6)).toEqual(['sentenceWords:"=the"', nothing, nothing, nothing, nothing]);
  });

  it('takes abbreviations with points for those without', () => {
    expect(searchText('L.A. County', tags).queries[0]).toContain('"la"');
  });

  it('is not taken for misspelt where that would be too much for the index', () => {
    const words = (count: number) => searchText('secure '.repeat(count), tags).queries;
    expect(words(4).filter((query) => query.includes('~'))).toHaveLength(3);
    expect(words(5).filter((query) => query.includes('~'))).toHaveLength(2);
    expect(words(9).filter((query) => query.includes('~'))).toEqual([]);
  });

  it('never has more words than the index takes at once', () => {
    const many = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'sv', 'fi', 'hu'];
    for (const query of searchText('abcd '.repeat(40), many).queries) {
      expect(query.match(/"/g)?.length ?? 0).toBeLessThanOrEqual(2 * 1024);
    }
  });

  it('has no sign outside quotes and escapes but those put there, whatever it is', () => {
    const own = /^(?:[\p{L}\p{N}\p{M}]+(?:\*|~[12])?|(?:nameWords|officeWords|sentenceWords):|OR|[+()]|\s)*$/u;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        for (const query of searchText(text, tags).queries) {
          const outside = query.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, '').replaceAll(/\\./gsu, 'x');
          expect(outside, JSON.stringify(text)).toMatch(own);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has as many words with forms as it has words, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const { asked, small } = searchText(text, tags);
        for (const words of [asked, small].filter((each) => each !== '')) {
          for (const word of words.split(' ')) expect(word.split('|').length, text).toBeGreaterThan(1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
