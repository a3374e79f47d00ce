import { expect, it } from 'vitest';
import { inWords, spaced } from '../../../src/seed/check/inWords.ts';

const isIn = (text: string, words: string) => inWords(spaced(words)).test(text.normalize('NFC'));

it.each([
  ['The council met.', 'council', true],
  ['The councils met.', 'council', false],
  ['The Krüll  papers', 'krüll papers', true],
  ['The Krüll papers'.normalize('NFD'), 'Krüll', true],
  ['The Krüll papers', 'Krüll'.normalize('NFD'), true],
  ['The Krüllen papers'.normalize('NFD'), 'Krüll', false],
  ['港口市议会星期二投票', '市议会', true],
  ['สภาเมืองลงมติ', 'เมือง', true],
  ['2024年市议会', '市议会', true],
  ['ABC市议会', '市议会', true],
  ['港の市議会は火曜日に可決した', '市議会', true],
  ['港のサーバーが止まった', 'サーバー', true],
  ['港のサーバーABCが止まった', 'ABC', true],
  ['港のサーバーＡＢＣＤが止まった', 'ＡＢＣ', false],
  ['ボートが港に残った', 'ボート'.normalize('NFD'), true],
])('in %s stands %s: %s', (text, words, stands) => {
  expect(isIn(text, words)).toBe(stands);
});
