/** What a piece asks at its place: clauses, and the conditions of the last one. */
export interface PieceBody {
  readonly pattern: string;
  /** The variable of which each is given once, where the clauses may find it in several ways. */
  readonly distinct?: string;
  /** Each may stand beside an AND as it is. */
  readonly where: readonly string[];
  /** Whether it begins at things that are named by ids, so that its rows are few. */
  readonly sought?: true;
}

/** With one condition more, in the last WHERE, where an index can serve it. It may stand beside an AND as it is. */
export function withCondition(body: PieceBody, condition: string): PieceBody {
  return { ...body, where: [...body.where, condition] };
}

export function bodyText({ pattern, distinct, where }: PieceBody): string {
  return [
    pattern,
    ...(where.length === 0 ? [] : [`WHERE ${where.join('\n  AND ')}`]),
    ...(distinct === undefined ? [] : [`WITH DISTINCT ${distinct}`]),
  ].join('\n');
}

export function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
