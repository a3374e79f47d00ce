import type { Mutant } from './mutant.ts';
import type { Verdict } from './verdict.ts';

export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** Reasons why a mutant means the same as what it is made from, by its piece or module and by what is told of it. */
export type EqualMeaning = Readonly<Record<string, Readonly<Record<string, string>>>>;

const kinds = [
  ['rule', 'rules of src/domain'],
  ['piece', 'pieces of cypher/'],
] as const;

/**
 * What came of the mutants: `N of M caught` of each kind and of all, and the survivors. Those of equal meaning count as
 * neither caught nor missed; an entry of them that a test caught, or that is no mutant any more, is told.
 *
 * @param isWhole whether every mutant there is was judged
 */
export function report(judged: readonly Judged[], equal: EqualMeaning, isWhole: boolean): string {
  const equalReason = ({ subject, told }: Mutant) => equal[subject]?.[told];
  const counted = judged.filter(({ mutant, verdict }) => verdict.kind !== 'not viable' && !isEqual(mutant, verdict));
  function isEqual(mutant: Mutant, { kind }: Verdict): boolean {
    return kind === 'survived' && equalReason(mutant) !== undefined;
  }
  const survivors = counted.filter(({ verdict }) => verdict.kind === 'survived');
  const lines = kinds.flatMap(([kind, name]) => {
    const all = judged.filter(({ mutant }) => mutant.kind === kind);
    if (all.length === 0) return [];
    const ofKind = counted.filter(({ mutant }) => mutant.kind === kind);
    const alone = ofKind.filter(
      ({ verdict }) => verdict.kind === 'caught' && verdict.by.startsWith('the test of the piece'),
    );
    const apart = [
      [alone.length, "of them only by the piece's own test"],
      [all.filter(({ mutant, verdict }) => isEqual(mutant, verdict)).length, 'of equal meaning'],
      [all.filter(({ verdict }) => verdict.kind === 'not viable').length, 'not viable'],
    ] as const;
    const told = apart.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`);
    return [`${name}: ${caughtOf(ofKind)}${told.join('')}`];
  });
  const now = new Set(judged.map(({ mutant }) => `${mutant.subject} ${mutant.told}`));
  const stale = Object.entries(equal).flatMap(([subject, reasons]) =>
    Object.keys(reasons)
      .filter((told) => isWhole && !now.has(`${subject} ${told}`))
      .map((told) => `${subject} ${told}: there is no such mutant`),
  );
  const caught = judged
    .filter(({ mutant, verdict }) => verdict.kind === 'caught' && equalReason(mutant) !== undefined)
    .map(({ mutant }) => `${mutant.subject} ${mutant.told}: a test catches it`);
  return [
    ...survivors.map(({ mutant }) => `${mutant.place} survived: ${mutant.told}`),
    ...[...stale, ...caught].map((line) => `test/mutants/equalMeaning.json: ${line}`),
    ...lines,
    caughtOf(counted),
  ].join('\n');
}

function caughtOf(judged: readonly Judged[]): string {
  const caught = judged.filter(({ verdict }) => verdict.kind === 'caught').length;
  const share = judged.length === 0 ? '' : ` (${((100 * caught) / judged.length).toFixed(1)} %)`;
  return `${caught} of ${judged.length} caught${share}`;
}
