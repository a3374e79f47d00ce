import { expect, it } from 'vitest';
import type { Mutant } from './mutant.ts';
import { report } from './report.ts';
import type { Verdict } from './verdict.ts';

function judged(told: string, verdict: Verdict, kind: Mutant['kind'] = 'rule') {
  const mutant: Mutant = { kind, place: 'a.ts:1', subject: 'a.ts', told, judge: () => Promise.resolve(verdict) };
  return { mutant, verdict };
}

const caught: Verdict = { kind: 'caught', by: 'a.test.ts' };

it('counts what is caught, and tells the survivors by their places', () => {
  const all = [judged('one', caught), judged('two', { kind: 'survived' }), judged('three', { kind: 'not viable' })];
  expect(report(all, {}, true).split('\n')).toEqual([
    'a.ts:1 survived: two',
    'rules of src/domain: 1 of 2 caught (50.0 %), 1 not viable',
    '1 of 2 caught (50.0 %)',
  ]);
});

it("tells apart what only the piece's own test catches", () => {
  const own: Verdict = { kind: 'caught', by: 'the test of the piece Law.events' };
  expect(report([judged('one', own, 'piece')], {}, true).split('\n')[0]).toBe(
    "pieces of cypher/: 1 of 1 caught (100.0 %), 1 of them only by the piece's own test",
  );
});

it('counts equal meaning as neither, and tells of entries that hold no longer', () => {
  const equal = { 'a.ts': { two: 'same', one: 'not so', gone: 'was once' } };
  const all = [judged('one', caught), judged('two', { kind: 'survived' })];
  expect(report(all, equal, true).split('\n')).toEqual([
    'test/mutants/equalMeaning.json: a.ts gone: there is no such mutant',
    'test/mutants/equalMeaning.json: a.ts one: a test catches it',
    'rules of src/domain: 1 of 1 caught (100.0 %), 1 of equal meaning',
    '1 of 1 caught (100.0 %)',
  ]);
  expect(report(all, equal, false)).not.toContain('gone');
});
