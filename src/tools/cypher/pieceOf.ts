import type { Piece } from '../../reads/piece.ts';
import type { CypherFile, ParameterTag } from './cypherFile.ts';
import { withoutComments } from './cypherTokens.ts';
import { splitConditions } from './splitConditions.ts';

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
  const name = file.name.slice(file.name.indexOf('/') + 1);
  const { pattern, where } = splitConditions(withoutComments(file.text));
  const asked = { name, params, from, gives, locals, fields, pattern, where, order, pages, bound };
  return { ...asked, counts, refuse, interfaces, about, budget };
}
