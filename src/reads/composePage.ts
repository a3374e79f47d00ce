import type { Composition } from './composition.ts';
import { readCursor } from './cursor.ts';
import { keyExpression, pageOrder } from './pageOrder.ts';
import { isBackward, pageSize } from './pageSize.ts';
import { pageText } from './pageText.ts';
import { objectOf } from './placedObject.ts';
import type { PlacedPiece } from './placedPiece.ts';
import type { Relation } from './selection.ts';

/**
 * A page of what a piece finds, as an expression.
 *
 * @param node the text of one of its rows
 */
export function composePage(
  composition: Composition,
  placed: PlacedPiece,
  { position, counted, undated }: Relation,
  node: string,
): string {
  const { index, parameters } = composition;
  const args = composition.args(position);
  const { list, keys } = pageOrder(index, placed.piece, args['orderBy']);
  const types = keys.map(({ type }) => type);
  const cursor = (end: 'after' | 'before') =>
    typeof args[end] === 'string'
      ? types.map((type, at) =>
          parameters.add(position, `${end}${at}_${placed.mark}`, type, (values) => {
            return readCursor(list, String(values[end]), types)?.[at] ?? null;
          }),
        )
      : null;
  return pageText({
    body: composition.bodyOf(placed, position),
    variable: placed.variable,
    keys: keys.map((key) => ({ ...key, expression: keyExpression(index, objectOf(placed), key) })),
    ends: { backward: isBackward(args), after: cursor('after'), before: cursor('before') },
    limit: parameters.addLimit(position, placed.mark, (values) => 1 + pageSize(values)),
    node,
    counted,
    undated: undated === true ? composition.undatedOf(placed, position) : null,
    refuse: placed.piece.refuse === null ? null : placed.text(placed.piece.refuse),
  });
}
