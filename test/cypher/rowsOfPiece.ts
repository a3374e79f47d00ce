import type { Answer, Page, Row } from '../../src/reads/selection.ts';

/** The rows that a piece found, of what its `aloneQuery` read; none where it refused. */
export function rowsOfPiece(answer: Answer): readonly Row[] {
  if (answer === null || answer instanceof Error) return [];
  if ('rows' in answer) return answer.rows.map(({ row }) => row);
  return 'type' in answer ? [answer] : answer;
}

/** As `rowsOfPiece`, with the cursors, of a piece that has pages. */
export function pageOfPiece(answer: Answer): Page['rows'] {
  if (answer instanceof Error) return [];
  if (answer === null || !('rows' in answer)) throw new Error('the answer is no page');
  return answer.rows;
}
