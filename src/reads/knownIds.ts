import { mark } from '../domain/mark.ts';
import type { Piece, PieceParameter } from './piece.ts';
import { parameterText } from './placeCypher.ts';
import type { WantedId } from './unknownIds.ts';

/** What a composed query tells beside its answer: of each parameter with `@known`, the ids that nothing has. */
export type UnknownIds = Readonly<Record<string, readonly string[]>>;

/** The column of those ids, for a root field's piece; null where it has no such parameter. */
export function unknownIdsColumn({ params }: Piece, position: number): string | null {
  const parts = params.flatMap((param) => (param.known === undefined ? [] : [unknownIdsOf(param, position)]));
  return parts.length === 0 ? null : `{\n${parts.join(',\n')}\n}`;
}

function unknownIdsOf({ name, type, known = '' }: PieceParameter, position: number): string {
  const parameter = parameterText(`${name}${position}`);
  const ids = type.endsWith('[]') ? `coalesce(${parameter}, [])` : `[${parameter}]`;
  return `  ${name}: [id IN ${ids} WHERE id IS NOT NULL AND NOT EXISTS { (:${mark}&${known} {id: id}) }]`;
}

/** Those ids, each with what it was to be the id of. */
export function wantedIds({ params }: Piece, unknown: UnknownIds | undefined): readonly WantedId[] {
  return params.flatMap(({ name, known }) =>
    known === undefined ? [] : (unknown?.[name] ?? []).map((id) => ({ id, type: known })),
  );
}
