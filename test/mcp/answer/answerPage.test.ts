import { expect, it } from 'vitest';
import { answerPage, mostEntries } from '../../../src/mcp/answer/answerPage.ts';
import { cursorAfter, toldBefore } from '../../../src/mcp/answer/pageCursor.ts';
import { sizeOf } from '../../../src/mcp/answer/shorten.ts';
import { visible } from '../../../src/mcp/answer/visible.ts';

const entries = (count: number, text = '') =>
  Array.from({ length: count }, (_, at) => ({ id: `claim:${at}`, text, evidence: [{ place: at }] }));

it('gives the entries of lists side by side in their order, and all that is no list on every page', () => {
  const data = { node: { name: 'One', claims: { totalCount: 30, nodes: entries(30) }, gaps: entries(3) } };
  const first = answerPage(data, 0, 20_000);
  const second = answerPage(data, first.to, 20_000);
  expect([first.from, first.to, first.of, second.from, second.to]).toEqual([1, mostEntries, 33, 26, 33]);
  expect(first.answer).toEqual({ node: { name: 'One', claims: { totalCount: 30, nodes: entries(25) }, gaps: [] } });
  expect(second.answer).toEqual({
    node: { name: 'One', claims: { totalCount: 30, nodes: entries(30).slice(25) }, gaps: entries(3) },
  });
});

it('ends a page before it grows too large, and leaves each entry whole', () => {
  const { answer, to, cuts } = answerPage({ list: entries(20, 'x'.repeat(900)) }, 0, 5_000);
  expect(sizeOf(answer)).toBeLessThanOrEqual(5_000);
  expect([to, cuts]).toEqual([5, []]);
});

it('cuts inside of an entry that alone is too large, lists before texts, and says so', () => {
  const steps = Array.from({ length: 4 }, () => ({ claims: entries(40, 'said') }));
  const { answer, from, to, cuts } = answerPage({ paths: [{ length: 4, steps }, { length: 5 }] }, 0, 5_000);
  expect(sizeOf(answer)).toBeLessThanOrEqual(5_000);
  expect([from, to]).toEqual([1, 1]);
  expect(cuts.length).toBeGreaterThan(0);
  expect(cuts[0]).toMatch(/^steps(?:\.\d\.claims)? is cut from \d+$/);
});

it('cuts a text where there is no list left', () => {
  const { answer, cuts } = answerPage({ node: { paraphrase: 'ä'.repeat(9_000) } }, 0, 4_000);
  expect(sizeOf(answer)).toBeLessThanOrEqual(4_000);
  expect(cuts).toEqual(['node.paraphrase is cut from 9000']);
});

it('a list of words is no list of entries', () => {
  expect(answerPage({ node: { roles: ['one', 'two'], of: null } }, 0, 4_000)).toMatchObject({ of: 0, from: 0, to: 0 });
});

it('a cursor goes on with its own answer alone', () => {
  const of = ['read_thing', { id: 'person:a' }, 'version one'];
  const cursor = cursorAfter(25, of);
  expect([toldBefore(undefined, of), toldBefore(cursor, of)]).toEqual([0, 25]);
  for (const other of [
    ['search', { id: 'person:a' }, 'version one'],
    [...of.slice(0, 2), 'version two'],
  ]) {
    expect(() => toldBefore(cursor, other)).toThrow('belongs to another question, or the dataset was loaded anew');
  }
  expect(() => toldBefore('x', of)).toThrow('Leave it out.');
});

it('shows what a person would not see', () => {
  const given = { a: ['plain ä\n漢', 'turned\u202Eround', 'tag\u{E0049}', '\u0007\u2028'], b: { c: null, d: 3 } };
  expect(visible(given)).toEqual({
    a: ['plain ä\n漢', 'turned<U+202E>round', 'tag<U+E0049>', '<U+7><U+2028>'],
    b: { c: null, d: 3 },
  });
});
