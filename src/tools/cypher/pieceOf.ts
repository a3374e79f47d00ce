import type { Piece } from '../../reads/piece.ts';
import type { CypherFile, ParameterTag } from './cypherFile.ts';
import { cypherTokens, withoutComments } from './cypherTokens.ts';
import { splitConditions, type SplitText } from './splitConditions.ts';

/** A piece with what it takes to run it by itself, and to judge it. */
export interface ExamplePiece extends Piece {
  readonly about: string;
  readonly params: readonly ParameterTag[];
  readonly from: CypherFile['from'];
  readonly budget: number | null;
}

/** The piece of an expanded file. */
export function pieceOf(file: CypherFile): ExamplePiece {
  const { about, params, from, gives, locals, fields, order, pages, bound, counts, refuse, interfaces, budget } = file;
  const fromEnd = file.fromEnd === null ? {} : { fromEnd: file.fromEnd };
  const name = file.name.slice(file.name.indexOf('/') + 1);
  const { pattern, distinct, where } = splitDistinct(splitConditions(withoutComments(file.text)), gives);
  const starts = from === null && gives?.list === true && beginsAt(pattern, gives.variable);
  const joins = from !== null && beginsAt(pattern, from.variable) && onlyMatches(pattern);
  const asked = { name, params, from, gives, locals, fields, pattern, ...distinct, where, order, pages, bound };
  return {
    ...asked,
    ...fromEnd,
    ...(starts ? { starts } : {}),
    ...(joins ? { joins } : {}),
    ...(file.datePart === undefined ? {} : { datePart: file.datePart }),
    counts,
    refuse,
    interfaces,
    about,
    budget,
  };
}

/** A `WITH DISTINCT` of what is given, behind all clauses, is told apart: where nothing is listed it means nothing. */
function splitDistinct({ pattern, where }: SplitText, gives: Piece['gives']) {
  const end = `\nWITH DISTINCT ${gives?.variable ?? ''}`;
  if (!pattern.endsWith(end)) return { pattern, distinct: {}, where };
  const before = splitConditions(pattern.slice(0, -end.length));
  return { pattern: before.pattern, distinct: { distinct: gives?.variable ?? '' }, where: [...before.where, ...where] };
}

function beginsAt(pattern: string, variable: string): boolean {
  const [clause, bracket, first] = cypherTokens(pattern);
  return clause?.text === 'MATCH' && bracket?.text === '(' && first?.text === variable;
}

function onlyMatches(pattern: string): boolean {
  const words = cypherTokens(pattern).filter(({ depth }) => depth === 0);
  return words.every(
    ({ text }, at) =>
      !['OPTIONAL', 'UNWIND', 'CALL', 'WITH'].includes(text) || ['STARTS', 'ENDS'].includes(words[at - 1]?.text ?? ''),
  );
}
