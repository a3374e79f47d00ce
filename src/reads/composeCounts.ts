import { composeObject } from './composeObject.ts';
import type { Composition } from './composition.ts';
import { groupingsOf, mostGroups } from './countLimits.ts';
import { countText, groupOrder, keyVariable, type WrittenGrouping } from './countText.ts';
import type { Counts } from './lead.ts';
import { bodyText } from './pieceBody.ts';
import { PlacedPiece } from './placedPiece.ts';
import { answerName, type Relation } from './selection.ts';

/**
 * The whole query of a root field that counts what another's list has, by the keys that the pieces
 * `<Type>Grouping.<KEY>` find for each thing.
 */
export function composeCounts(
  composition: Composition,
  { piece, counted }: Counts,
  { position, selection }: Relation,
): string {
  const { index, parameters } = composition;
  const args = composition.args(position);
  const list = composition.place(counted, position, null);
  const groupings = groupingsOf(args).map((name, at): WrittenGrouping => {
    const finds = index.asking(`${counted.gives.type}Grouping`, name);
    const placed = new PlacedPiece(finds, `${list.mark}g${at}`, list.variable);
    parameters.addPiece(position, placed);
    const computed = finds.fields.find((field) => field.name === 'key');
    const key = computed === undefined ? placed.variable : placed.text(computed.expression);
    const find = `${bodyText(placed.body)}\nRETURN DISTINCT ${key} AS key`;
    return { name, find, isNode: index.isNodeType(finds.gives.type) };
  });
  const collective = piece.fields.find(({ name }) => name === 'collective')?.expression;
  return countText({
    things: bodyText(composition.bodyOf(list, position)),
    collective: collective === undefined ? 'false' : list.text(collective),
    groupings,
    order: groupOrder(args['orderBy'], groupings),
    limit: parameters.addLimit(position, list.mark, ({ first }) => first ?? mostGroups),
    asked: selection.relations.map((groups) => ({
      name: answerName(groups),
      keys: groups.selection.relations.map((keys) => ({
        name: answerName(keys),
        entities: keys.selection.relations.map((entity) => ({
          name: answerName(entity),
          objects: groupings.map((_grouping, at) =>
            composeObject(composition, entity.selection, keyVariable(at), composition.mark(entity.position), null),
          ),
        })),
      })),
    })),
  });
}
