import { expect, test } from 'vitest';
import { countSupport, type Support } from '../../src/domain/countSupport.ts';

const own = (...articles: string[]): Support => ({ articles, origin: null, originUnknown: false });
const relaying = (origin: string, ...articles: string[]): Support => ({ articles, origin, originUnknown: false });
const relayingSomebody = (...articles: string[]): Support => ({ articles, origin: null, originUnknown: true });

test('without claims nothing is counted', () => {
  expect(countSupport([])).toEqual({ articleCount: 0, independentCount: 0, independenceUnknown: false });
});

test('articles of their own count one by one', () => {
  expect(countSupport([own('article:a01'), own('article:a02'), own('article:a02')])).toEqual({
    articleCount: 2,
    independentCount: 2,
    independenceUnknown: false,
  });
});

test('articles that relay one origin are independent once', () => {
  expect(countSupport([relaying('event:report', 'article:a01'), relaying('event:report', 'article:a02')])).toEqual({
    articleCount: 2,
    independentCount: 1,
    independenceUnknown: false,
  });
});

test('a copy, given as its canonical article, is counted once', () => {
  expect(countSupport([own('article:a01', 'article:a01')])).toMatchObject({ articleCount: 1, independentCount: 1 });
});

test('an article may be the origin of one claim and relay another', () => {
  expect(countSupport([own('article:a01'), relaying('event:report', 'article:a01')])).toEqual({
    articleCount: 1,
    independentCount: 2,
    independenceUnknown: false,
  });
});

test('an unknown origin counts as its own article and is flagged', () => {
  expect(countSupport([relayingSomebody('article:a01'), relaying('event:report', 'article:a02')])).toEqual({
    articleCount: 2,
    independentCount: 2,
    independenceUnknown: true,
  });
});

test('beyond a known publication an unknown origin still counts as its own article', () => {
  const beyond = (article: string): Support => ({ articles: [article], origin: 'event:report', originUnknown: true });
  expect(countSupport([beyond('article:a01'), beyond('article:a02')])).toEqual({
    articleCount: 2,
    independentCount: 2,
    independenceUnknown: true,
  });
});
