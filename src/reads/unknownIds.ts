import type { ParameterTag } from '../graph/cypherFile.ts';
import type { Piece } from './piece.ts';
import { ReadError } from './readError.ts';

/** What a composed query tells beside its answer: of each parameter with `@known`, the ids that nothing has. */
export type UnknownIds = Readonly<Record<string, readonly string[]>>;

/** The column of those ids, for a root field's piece; null where it has no such parameter. */
export function unknownIdsColumn({ params }: Piece, position: number): string | null {
  const parts = params.flatMap((param) => (param.known === undefined ? [] : [unknownIdsOf(param, position)]));
  return parts.length === 0 ? null : `{\n${parts.join(',\n')}\n}`;
}

function unknownIdsOf({ name, type, known = '' }: ParameterTag, position: number): string {
  const parameter = `$${name}${position}`;
  const ids = type.endsWith('[]') ? `coalesce(${parameter}, [])` : `[${parameter}]`;
  return `  ${name}: [id IN ${ids} WHERE id IS NOT NULL AND NOT EXISTS { (:${known} {id: id}) }]`;
}

/** The first id that nothing has, told to the caller: no answer to such a question would be true. */
export function unknownIdFault({ params }: Piece, unknown: UnknownIds | undefined): ReadError | null {
  for (const { name, known = '' } of params) {
    const [id] = unknown?.[name] ?? [];
    if (id === undefined) continue;
    const thing = known.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
    const message = `${name}: "${id}" is the id of no ${thing} in the graph. Give the id of one that it has.`;
    return new ReadError('UNKNOWN_ID', message);
  }
  return null;
}
