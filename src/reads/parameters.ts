import type { ParameterType } from '../graph/graph.ts';
import type { PieceParameter } from './piece.ts';
import type { PlacedPiece } from './placedPiece.ts';
import { parameterText } from './placeCypher.ts';
import type { FieldArguments } from './selection.ts';

type ValueIn = (args: FieldArguments) => unknown;

/** A parameter of a composed query. */
export interface PlacedParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** The field whose arguments its value comes from. */
  readonly position: number;
  readonly valueIn: ValueIn;
  /** Whether it is how many rows are wanted. */
  readonly isLimit: boolean;
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

/** The parameters of one composed query. They are added here alone. */
export class Parameters {
  readonly all: PlacedParameter[] = [];

  /** Adds one, and gives the text that stands for its value. */
  add(position: number, name: string, type: ParameterType, valueIn: ValueIn): string {
    this.all.push({ name, type, position, valueIn, isLimit: false });
    return parameterText(name);
  }

  addLimit(position: number, valueIn: ValueIn): string {
    const name = `limit${position}`;
    this.all.push({ name, type: 'int', position, valueIn, isLimit: true });
    return parameterText(name);
  }

  /**
   * Those of a piece.
   *
   * @param valueOf where their values come from: the argument of the same name, or else what stands for an absent one
   */
  addPiece(position: number, { piece, mark }: PlacedPiece, valueOf: (param: PieceParameter) => ValueIn = byName): void {
    for (const param of piece.params) this.add(position, `${param.name}${mark}`, param.type, valueOf(param));
  }
}
