import type { Composition } from './composition.ts';
import { composePage } from './composePage.ts';
import type { AskingPiece } from './lead.ts';
import { bodyText, indent } from './pieceBody.ts';
import { besideOf, columnsOf, type PlacedObject } from './placedObject.ts';
import type { PlacedPiece } from './placedPiece.ts';
import { answerName, type Relation, type Selection } from './selection.ts';

/**
 * An object as a map: its type where it may be one of several, all that is read off it, and what it leads to.
 *
 * @param by the piece that found it; null where none did
 */
export function composeObject(
  composition: Composition,
  { type, possible, relations, branches }: Selection,
  variable: string,
  mark: string,
  by: PlacedPiece | null,
): string {
  const types = possible.map((name) => `'${name}'`).join(', ');
  const parts = [
    ...(types === '' ? [] : [`__typename: head([label IN labels(${variable}) WHERE label IN [${types}]])`]),
    ...partsOf(composition, { type, variable, mark, by }, relations),
    ...branches.map((branch) => {
      const own = partsOf(composition, { type: branch.type, variable, mark, by: null }, branch.relations);
      return `${branch.type}: CASE WHEN ${variable}:${branch.type} THEN {\n${indent(own.join(',\n'))}\n} END`;
    }),
  ];
  return `{\n${indent(parts.join(',\n'))}\n}`;
}

/** All scalars of a type are projected, whatever was asked: so the text depends on the relations alone. */
function partsOf(composition: Composition, object: PlacedObject, relations: readonly Relation[]): readonly string[] {
  return [
    ...columnsOf(composition.index, object).map(({ name, expression }) => `${name}: ${expression}`),
    ...relations.map((relation) => `${answerName(relation)}: ${composeRelation(composition, object, relation)}`),
  ];
}

/** What a field of an object leads to, as an expression. */
export function composeRelation(composition: Composition, from: PlacedObject, relation: Relation): string {
  const { field, position, selection } = relation;
  const lead = composition.lead(from.type, field, from.by, position);
  switch (lead.kind) {
    case 'beside':
      return composeObject(composition, selection, besideOf(from, lead.variable), String(position), null);
    case 'one':
      return `${composeList(composition, lead.piece, from, relation, '1')}[0]`;
    case 'list': {
      const limit = composition.parameters.addLimit(position, () => 1 + lead.bound);
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
