import type { Change } from './change.ts';
import type { Verdict } from './verdict.ts';

/** One thing broken, and how to learn whether a test notices. */
export interface Mutant {
  readonly kind: 'rule' | 'piece';
  /** The file and the line of what is broken. */
  readonly place: string;
  /** The name of the piece, or the path of the module. */
  readonly subject: string;
  /** What was done, for people; with `subject` it names the mutant as long as the text there stays. */
  readonly told: string;
  /** Throws where the signal says so. */
  judge(signal: AbortSignal): Promise<Verdict>;
}

const longest = 100;

/** What a change did, on one line: the line it stands in, what was there and what is there now. */
export function tell({ kind, was, is }: Change, line: string): string {
  return `${kind}: ${short(was)} → ${short(is)} in ${short(line)}`;
}

function short(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain || '(nothing)';
}

/** The mutants, each told apart from those before it that are told alike. */
export function numbered<Each extends { readonly subject: string; readonly told: string }>(
  mutants: readonly Each[],
): readonly Each[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const name = `${mutant.subject} ${mutant.told}`;
    const nth = 1 + (seen.get(name) ?? 0);
    seen.set(name, nth);
    return nth === 1 ? mutant : { ...mutant, told: `${mutant.told} (${nth})` };
  });
}
