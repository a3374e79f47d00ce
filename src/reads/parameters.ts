import type { ParameterType } from '../graph/graph.ts';
import type { PieceParameter } from './piece.ts';
import type { PlacedPiece } from './placedPiece.ts';
import { parameterText } from './placeCypher.ts';
import type { Arguments, FieldArguments } from './selection.ts';

type ValueIn = (args: FieldArguments) => unknown;
type ValueInAll = (given: Arguments) => unknown;

/** A parameter of a composed query. */
export interface PlacedParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly valueIn: ValueInAll;
  /** The field of which it is how many rows are wanted; null where it is none. */
  readonly limitOf: number | null;
}

/** A place in the arguments of a field that takes the id of something, or several. */
export interface IdPlace {
  readonly position: number;
  readonly valueIn: ValueInAll;
  /** What they are to be the ids of. */
  readonly type: string;
}

const byName =
  ({ name, absent = null, range }: PieceParameter): ValueIn =>
  (args) =>
    withinRange(args[name] ?? absent, range);

/** A number out of its range is refused where its field stands; Neo4j, which fails at some, gets the nearest. */
function withinRange(value: unknown, range: PieceParameter['range']): unknown {
  if (range === undefined || typeof value !== 'number') return value;
  const [least, most] = range;
  return Math.min(Math.max(value, least), most);
}

const inPlace =
  (position: number, valueIn: ValueIn): ValueInAll =>
  (given) =>
    valueIn(given[position] ?? {});

/** The parameters of one composed query. They are added here alone. */
export class Parameters {
  readonly all: PlacedParameter[] = [];
  /** Where ids are given of what must be there. */
  readonly ids: IdPlace[] = [];

  /** Adds one from the arguments of a field, and gives the text that stands for its value. */
  add(position: number, name: string, type: ParameterType, valueIn: ValueIn): string {
    return this.addValue(name, type, inPlace(position, valueIn));
  }

  addValue(name: string, type: ParameterType, valueIn: ValueInAll, limitOf: number | null = null): string {
    this.all.push({ name, type, valueIn, limitOf });
    return parameterText(name);
  }

  /** @param mark of the place where the rows are found */
  addLimit(position: number, mark: string, valueIn: ValueIn): string {
    return this.addValue(`limit${mark}`, 'int', inPlace(position, valueIn), position);
  }

  /** Notes that a field's arguments have ids there, each to be that of such a thing. */
  addIds(position: number, type: string, valueIn: ValueIn): void {
    this.ids.push({ position, type, valueIn: inPlace(position, valueIn) });
  }

  /**
   * Those of a piece.
   *
   * @param valueOf where their values come from: the argument of the same name, or else what stands for an absent one
   */
  addPiece(position: number, { piece, mark }: PlacedPiece, valueOf: (param: PieceParameter) => ValueIn = byName): void {
    for (const param of piece.params) {
      this.add(position, `${param.name}${mark}`, param.type, valueOf(param));
      if (param.known !== undefined) this.addIds(position, param.known, valueOf(param));
    }
  }
}
