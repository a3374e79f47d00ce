import { expect, it } from 'vitest';
import { readCollectedTexts } from '../../src/main/readCollectedTexts.ts';

const fileName = 'gazette.txt';

it('gives the words of a place, counted in Unicode code points', () => {
  const texts = readCollectedTexts('test/fictional/sources');
  const words = texts.exact({ fileName, start: 0, end: 12 });
  expect(Array.from(words ?? '')).toHaveLength(12);
});

it('tells whether the words have a SHA-256', () => {
  const texts = readCollectedTexts('test/fictional/sources');
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(texts.verify({ fileName, start: 3, end: 3 }, empty)).toBe(true);
  expect(texts.verify({ fileName, start: 0, end: 3 }, empty)).toBe(false);
});

it('gives nothing where the texts are not at hand', () => {
  const span = { fileName: 'missing.txt', start: 0, end: 3 };
  expect(readCollectedTexts('test/fictional/sources').exact(span)).toBeNull();
  expect(readCollectedTexts(null).verify(span, '')).toBeNull();
});

it('reads no file outside the folder', () => {
  expect(
    readCollectedTexts('test/fictional/sources').exact({ fileName: '../../../package.json', start: 0, end: 9 }),
  ).toBeNull();
});
