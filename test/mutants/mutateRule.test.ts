import { expect, it } from 'vitest';
import { mutateRule } from './mutateRule.ts';

function changesOf(source: string): readonly string[] {
  return mutateRule(source).map(({ was, is }) => `${was} → ${is}`);
}

it('changes comparisons, sums and numbers', () => {
  expect(changesOf('const x = a <= 7 + b;')).toEqual(['<= → <', '7 → (8)', '7 → (6)', '+ → -']);
});

it('drops conditions, and takes && for ||', () => {
  expect(changesOf('const x = a && b;')).toEqual(['a && b → a', 'a && b → b', '&& → ||']);
  expect(changesOf('if (a) b();')).toEqual(['a → false']);
  expect(changesOf('const x = !a ? b : c;')).toEqual(['!a → !(!a)', '!a → a']);
  expect(changesOf('const x = list.filter(f);')).toEqual(['list.filter(f) → list']);
});

it('drops defaults, but those that only the compiler asks for', () => {
  expect(changesOf('const x = list[at] ?? 0;')).toEqual([]);
  expect(changesOf('const x = a ?? b;')).toEqual(['a ?? b → (a)']);
});

it('takes one name for another that the module knows, where it is read', () => {
  expect(changesOf('const x = { fromLatest: fact.fromLatest, untilLatest: 0n };')).toEqual([
    'fromLatest → untilLatest',
  ]);
  expect(changesOf('const x = [list.some(f), list.first, last];')).toEqual([
    'some → every',
    'first → last',
    'last → first',
  ]);
  expect(changesOf('interface X { readonly earliest: Day; readonly latest: Day }')).toEqual([]);
});

it('lets every loop end', () => {
  expect(changesOf('for (let i = n; i < to; i += 1) f();')).toEqual(['< → <=']);
});
