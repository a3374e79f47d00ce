import { composeObject } from './composeObject.ts';
import type { Composition } from './composition.ts';
import { partsBetween } from './countFill.ts';
import { asksEmpty, fillOf, groupingsOf, mostGroups } from './countLimits.ts';
import { countText, groupOrder, keyVariable, type WrittenGrouping } from './countText.ts';
import type { AskingPiece, Counts } from './lead.ts';
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
  const names = groupingsOf(args);
  const finding = names.map((name) => index.asking(`${counted.gives.type}Grouping`, name));
  const filled = asksEmpty(args) ? filledDates(finding) : [];
  const groupings = finding.map((finds, at): WrittenGrouping => {
    const name = names[at] ?? '';
    const placed = new PlacedPiece(finds, `${list.mark}g${at}`, list.variable);
    parameters.addPiece(position, placed);
    const computed = finds.fields.find((field) => field.name === 'key');
    const key = computed === undefined ? placed.variable : placed.text(computed.expression);
    const find = `${bodyText(placed.body)}\nRETURN DISTINCT ${key} AS key`;
    const ofDate = filled.findIndex(({ of }) => of === finds.datePart?.of);
    const part = finds.datePart?.part ?? null;
    const empty =
      ofDate < 0 ? null : part === null ? 'null' : part === 'YEAR' ? `left(part${ofDate}, 4)` : `part${ofDate}`;
    return { name, find, isNode: index.isNodeType(finds.gives.type), empty };
  });
  const collective = piece.fields.find(({ name }) => name === 'collective')?.expression;
  return countText({
    things: bodyText(composition.bodyOf(list, position)),
    collective: collective === undefined ? 'false' : list.text(collective),
    groupings,
    empty: filled.map(({ part }, at) =>
      parameters.add(position, `fill${list.mark}d${at}`, 'string[]', (given) => {
        const { from, until } = fillOf(given);
        return from === null || until === null ? [] : partsBetween(from, until, part);
      }),
    ),
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

/** The dates of which no month or year may be missing, each by the smallest of its parts that is grouped by. */
function filledDates(
  finding: readonly AskingPiece[],
): readonly { readonly of: string; readonly part: 'YEAR' | 'MONTH' }[] {
  const parts = new Map<string, 'YEAR' | 'MONTH'>();
  for (const { datePart } of finding) {
    const { of = '', part = null } = datePart ?? {};
    if (part !== null && parts.get(of) !== 'MONTH') parts.set(of, part);
  }
  return [...parts].map(([of, part]) => ({ of, part }));
}
