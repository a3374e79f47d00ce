import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/domain/searchText.ts';

const nothing = '""';

describe('a text to look for', () => {
  it.each([
    ['La Opinión', 'laopinion'],
    ['287(g)', '287g'],
    ['S-Comm', 'scomm'],
    ['U.S.', 'us'],
    ['Жук', 'жук'],
    ['', ''],
  ])('%s is compared as %j', (text, plain) => {
    expect(searchText(text).plain).toBe(plain);
  });

  it('without a word finds nothing', () => {
    for (const text of ['', '   ', '()"*', '…']) expect(searchText(text).queries).toEqual(Array(8).fill(nothing));
  });

  it('of one word is looked for as written, begun and misspelt', () => {
    const [every, begun, near, far, butOne, ...sentences] = searchText('Harris').queries;
    expect(every).toBe(`((+("harris" OR "harris's")) OR ${nothing})`);
    expect(begun).toBe(`(+(("harris" OR "harris's") OR harris*))`);
    expect(near).toContain('harris~1');
    expect(far).toContain('harris~2');
    expect(butOne).toBe(nothing);
    expect(sentences).toEqual([every, begun, near]);
  });

  it('leaves out the words that the index leaves out, but for the one that is typed', () => {
    expect(searchText('ruling of the court').queries[0]).not.toMatch(/"(of|the)"/);
    expect(searchText('the').queries.slice(0, 2)).toEqual([
      `(${nothing} OR ${nothing})`,
      '(+(("the" OR "the\'s" OR "t.h.e") OR the*))',
    ]);
  });

  it('takes abbreviations with points and without, numbers with a space and without', () => {
    expect(searchText('LA').queries[0]).toContain('"l.a"');
    expect(searchText('L.A. County').queries[0]).toContain('"la"');
    expect(searchText('AB4').queries[0]).toContain('"ab 4"');
    expect(searchText('AB 4').queries[0]).toContain('"ab4"');
  });

  it('is not taken for misspelt where that would be too much for the index', () => {
    const words = (count: number) => searchText('secure '.repeat(count)).queries;
    expect(words(4).filter((query) => query.includes('~'))).toHaveLength(3);
    expect(words(5).filter((query) => query.includes('~'))).toHaveLength(2);
    expect(words(9).filter((query) => query.includes('~'))).toEqual([]);
  });

  it('has no sign outside quotes and escapes but those put there, whatever it is', () => {
    const own = /^(?:[\p{L}\p{N}\p{M}]+(?:\*|~[12])?|OR|[+()]|\s)*$/u;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        for (const query of searchText(text).queries) {
          const outside = query.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, '').replaceAll(/\\./gsu, 'x');
          expect(outside, JSON.stringify(text)).toMatch(own);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
