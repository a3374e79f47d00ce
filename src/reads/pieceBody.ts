/** What a piece asks at its place: clauses, and the conditions of the last one. */
export interface PieceBody {
  readonly pattern: string;
  /** Each may stand beside an AND as it is. */
  readonly where: readonly string[];
}

/** With one condition more, in the last WHERE, where an index can serve it. It may stand beside an AND as it is. */
export function withCondition({ pattern, where }: PieceBody, condition: string): PieceBody {
  return { pattern, where: [...where, condition] };
}

export function bodyText({ pattern, where }: PieceBody): string {
  return where.length === 0 ? pattern : `${pattern}\nWHERE ${where.join('\n  AND ')}`;
}

export function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
