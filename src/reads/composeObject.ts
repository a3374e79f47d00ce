import type { Composition } from './composition.ts';
import { composePage } from './composePage.ts';
import type { AskingPiece } from './lead.ts';
import { valueTypes } from './valueTypes.ts';
import { bodyText, indent } from './pieceBody.ts';
import { columnsText, listText } from './objectText.ts';
import { layOutBranch, layOutObject, type ObjectLayout } from './objectLayout.ts';
import { composeLevelObject } from './composeLevelObject.ts';
import { besideOf, type PlacedObject } from './placedObject.ts';
import type { PlacedPiece } from './placedPiece.ts';
import type { Relation, Selection } from './selection.ts';

/**
 * An object as a list (`ObjectLayout`).
 *
 * @param by the piece that found it; null where none did
 */
export function composeObject(
  composition: Composition,
  selection: Selection,
  variable: string,
  mark: string,
  by: PlacedPiece | null,
): string {
  const { type, possible, branches } = selection;
  const object = { type, variable, mark, by };
  if (composition.level !== null && !valueTypes.has(type)) {
    return composeLevelObject(composition, composition.level, object, selection, (below, beside, own) =>
      composeObject(composition, below, beside, own, null),
    );
  }
  const layout = layOutObject(composition.index, object, selection);
  composition.layouts.set(selection, layout);
  const types = possible.map((name) => `'${name}'`).join(', ');
  return listText([
    ...(layout.typed ? [`head([label IN labels(${variable}) WHERE label IN [${types}]])`] : []),
    ...partsOf(composition, object, layout, selection.relations, mark),
    ...branches.map((branch) => {
      const narrow = { type: branch.type, variable, mark, by: null };
      const own = layOutBranch(composition.index, narrow, branch);
      composition.layouts.set(branch, own);
      const parts = partsOf(composition, narrow, own, branch.relations, `${mark}${branch.type}`);
      return `CASE WHEN ${variable}:${branch.type} THEN ${listText(parts)} END`;
    }),
  ]);
}

function partsOf(
  composition: Composition,
  object: PlacedObject,
  layout: ObjectLayout,
  relations: readonly Relation[],
  place: string,
): readonly string[] {
  return [
    ...columnsText(composition.parameters, layout, place),
    ...relations.map((relation) => composeRelation(composition, object, relation)),
  ];
}

/** What a field of an object leads to, as an expression. */
export function composeRelation(composition: Composition, from: PlacedObject, relation: Relation): string {
  const { field, position, selection } = relation;
  const lead = composition.lead(from.type, field, from.by, position);
  switch (lead.kind) {
    case 'beside':
      return composeObject(composition, selection, besideOf(from, lead.variable), composition.mark(position), null);
    case 'one':
      return `${composeList(composition, lead.piece, from, relation, '1')}[0]`;
    case 'list': {
      const limit = composition.parameters.addLimit(position, composition.mark(position), () => 1 + lead.bound);
      return composeList(composition, lead.piece, from, relation, limit);
    }
    case 'page': {
      const placed = composition.place(lead.piece, position, from.variable);
      const node = composeObject(composition, selection, placed.variable, placed.mark, placed);
      return composePage(composition, placed, relation, node);
    }
    case 'counts':
    case 'ofCounts':
      throw new Error(`${from.type}.${field} stands where no counts can`);
  }
}

function composeList(
  composition: Composition,
  piece: AskingPiece,
  from: PlacedObject,
  { position, selection }: Relation,
  limit: string,
): string {
  const placed = composition.place(piece, position, from.variable);
  const keys = piece.order.map(({ expression, descending }) => placed.text(expression) + (descending ? ' DESC' : ''));
  const lines = [
    bodyText(composition.bodyOf(placed, position)),
    ...(keys.length === 0 ? [] : [`ORDER BY ${keys.join(', ')}`, `LIMIT ${limit}`]),
    `RETURN ${composeObject(composition, selection, placed.variable, placed.mark, placed)}`,
  ];
  return `COLLECT {\n${indent(lines.join('\n'))}\n}`;
}
