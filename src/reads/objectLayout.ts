import type { StoredColumn } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type Column, columnsOf, type PlacedObject } from './placedObject.ts';
import type { Branch, Relation, Selection } from './selection.ts';

/**
 * How an object stands in a composed text, and so in the answer: as a list. First its type, where it may be one of
 * several; then a list of properties for each variable that it is read of; then the columns that the graph computes;
 * then what its relations lead to, and its branches.
 */
export interface ObjectLayout {
  readonly typed: boolean;
  readonly stored: readonly StoredProperties[];
  readonly computed: readonly Column[];
}

/**
 * What is read of the properties of one variable. Which they are is a parameter's value, so that documents that ask for
 * other scalars have one text.
 */
interface StoredProperties {
  readonly variable: string;
  readonly names: readonly string[];
  readonly columns: readonly { readonly name: string; readonly stored: StoredColumn }[];
}

/**
 * How an object stands in the answer to a level: its type and columns, some of which nobody may have asked for; then
 * all that was found beside it; then where its relations start: `[its element id, whether it is a node]`; then its
 * branches, without their relations.
 */
export interface LevelLayout {
  readonly columns: ObjectLayout;
  /** What of the relations stands there beside it; null where nobody asks for it. */
  readonly besides: readonly (Relation | null)[];
  /** Whether it tells where its relations start: what leads nowhere may be a value. */
  readonly leadsOn: boolean;
}

/** The layouts of a composed query. */
export type ObjectLayouts = ReadonlyMap<Selection | Branch, ObjectLayout>;

/** Of what has an id, that is the first of the first properties: what has none is not ours (`isTheirs`). */
export function layOutObject(index: PieceIndex, object: PlacedObject, { possible, columns }: Selection): ObjectLayout {
  return { typed: possible.length > 0, ...partLayout(index, object, columns) };
}

/** What only some types have, asked of an object that may be one of them. */
export function layOutBranch(index: PieceIndex, object: PlacedObject, { columns }: Branch): ObjectLayout {
  return { typed: false, ...partLayout(index, object, columns) };
}

function partLayout(index: PieceIndex, object: PlacedObject, asked: readonly string[]): Omit<ObjectLayout, 'typed'> {
  const isId = ({ name }: Column) => index.isNodeType(object.type) && name === 'id';
  const all = columnsOf(index, object).toSorted((one, other) => Number(isId(other)) - Number(isId(one)));
  const wanted = all.flatMap((column) => {
    if (asked.includes(column.name) || isId(column)) return [column];
    const parts = asked.filter((path) => path.startsWith(`${column.name}.`));
    return parts.length === 0 ? [] : [withParts(column, parts)];
  });
  const variables = [...new Set(all.flatMap(({ stored }) => stored?.variable ?? []))];
  return {
    stored: variables.map((variable) => {
      const columns = wanted.flatMap(({ name, stored }) => (stored?.variable === variable ? [{ name, stored }] : []));
      return { variable, columns, names: [...new Set(columns.flatMap(({ stored }) => propertiesOf(stored)))] };
    }),
    computed: wanted.filter(({ stored }) => stored === null),
  };
}

/** A column of which only some parts are asked, such as `date.edtf`. */
function withParts(column: Column, asked: readonly string[]): Column {
  const { name, stored } = column;
  if (stored === null) return column;
  const parts = stored.parts.filter(({ key }) => key === undefined || asked.includes(`${name}.${key}`));
  return { ...column, stored: { ...stored, parts } };
}

function propertiesOf({ parts, unless }: StoredColumn): readonly string[] {
  return [...(unless === undefined ? [] : [unless]), ...parts.map(({ property }) => property)];
}
