import type { Composition, LevelInMaking } from './composition.ts';
import { layOutBranch, layOutObject, type ObjectLayout } from './objectLayout.ts';
import { columnsText, listText } from './objectText.ts';
import { besideOf, type Column, columnsOf, type PlacedObject } from './placedObject.ts';
import type { Relation, Selection } from './selection.ts';

/**
 * An object as the text of a level has it: whatever is asked of it, as far as that is cheap, so that few texts serve
 * all documents.
 *
 * @param compose what was found beside it
 */
export function composeLevelObject(
  composition: Composition,
  { left, layouts }: LevelInMaking,
  object: PlacedObject,
  selection: Selection,
  compose: (selection: Selection, variable: string, mark: string) => string,
): string {
  const { index } = composition;
  const { type, variable, mark, by } = object;
  const columns = withCheapColumns(composition, object, layOutObject(index, object, selection));
  const found = by === null ? [] : index.besidesOf(by.piece);
  const isBeside = ({ field }: Relation) => found.some(({ name }) => name === field);
  const besides = found.flatMap((beside) => {
    const asked = selection.relations.filter(({ field }) => field === beside.name);
    return (asked.length === 0 ? [null] : asked).map((relation) => ({ ...beside, relation }));
  });
  const leadsOn = index.leadsOn(type) || selection.branches.length > 0;
  layouts.set(selection, { columns, besides: besides.map(({ relation }) => relation), leadsOn });
  left.push(...selection.relations.filter((each) => !isBeside(each)).map((relation) => ({ owner: type, relation })));
  const types = selection.possible.toSorted().map((name) => `'${name}'`);
  return listText([
    ...(columns.typed ? [`head([label IN labels(${variable}) WHERE label IN [${types.join(', ')}]])`] : []),
    ...columnsText(composition.parameters, columns, mark),
    ...besides.map(({ type, variable, relation }) => {
      const below = relation?.selection ?? index.emptySelection(type);
      const own = relation === null ? composition.nextMark() : composition.mark(relation.position);
      return compose(below, besideOf(object, variable), own);
    }),
    ...(leadsOn ? [`[elementId(${variable}), ${variable} IS :: NODE]`] : []),
    ...selection.branches.map((branch) => {
      left.push(...branch.relations.map((relation) => ({ owner: branch.type, relation })));
      const part = layOutBranch(index, { type: branch.type, variable, mark, by: null }, branch);
      const parts = columnsText(composition.parameters, part, `${mark}${branch.type}`);
      return `CASE WHEN ${variable}:${branch.type} THEN ${listText(parts)} END`;
    }),
  ]);
}

function withCheapColumns({ index }: Composition, object: PlacedObject, layout: ObjectLayout): ObjectLayout {
  const isAsked = ({ name }: Column) => layout.computed.some((each) => each.name === name);
  const computed = columnsOf(index, object).filter((column) => {
    return column.stored === null && (isAsked(column) || isCheap(column));
  });
  return { ...layout, computed };
}

/** Whether a column is computed of what is found already. */
function isCheap({ expression }: Column): boolean {
  return !/\{|-\[/.test(expression);
}
