import { cypherTokens } from './cypherTokens.ts';

/** The clauses of a piece, and the conditions of its last WHERE, each of which may stand beside an AND as it is. */
export interface SplitText {
  readonly pattern: string;
  readonly where: readonly string[];
  /** An ORDER BY, SKIP, LIMIT or RETURN that stands behind the last clause, where none may. */
  readonly behind: string | null;
}

const clauses = ['MATCH', 'WITH', 'UNWIND', 'CALL', 'YIELD'];
const endings = ['ORDER', 'SKIP', 'LIMIT', 'RETURN'];

/**
 * Splits a text at its last WHERE, and that at each AND. Where an OR or XOR stands among them, all is one condition, in
 * brackets.
 */
export function splitConditions(text: string): SplitText {
  const outer = cypherTokens(text).filter(({ depth }) => depth === 0);
  const last = outer.findLastIndex(
    ({ text: word }, at) => clauses.includes(word) && !['STARTS', 'ENDS'].includes(outer[at - 1]?.text ?? ''),
  );
  const rest = outer.slice(last);
  const behind = rest.find(({ text: word }) => endings.includes(word))?.text ?? null;
  const where = rest.findIndex(({ text: word }) => word === 'WHERE');
  if (where === -1) return { pattern: text, where: [], behind };
  const start = rest[where]?.start ?? 0;
  const conditions = rest.slice(where);
  const either = conditions.some(({ text: word }) => word === 'OR' || word === 'XOR');
  const ands = either ? [] : conditions.filter(({ text: word }) => word === 'AND');
  const starts = [start + 'WHERE'.length, ...ands.map((and) => and.start + 'AND'.length)];
  const ends = [...ands.map((and) => and.start), text.length];
  const parts = starts.map((from, at) => text.slice(from, ends[at]).trim());
  return { pattern: text.slice(0, start).trimEnd(), where: either ? [`(${parts.join('')})`] : parts, behind };
}
