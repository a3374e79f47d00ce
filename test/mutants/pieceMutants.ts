import type { ExamplePiece } from '../../src/tools/cypher/pieceOf.ts';
import { placeCypher } from '../../src/reads/placeCypher.ts';
import { type Change, change, lineAt } from './change.ts';
import { mutateCypher } from './mutateCypher.ts';

/** One thing broken in the pieces. */
export interface PieceMutant {
  /** The pieces as they are with it, by name. */
  readonly pieces: ReadonlyMap<string, ExamplePiece>;
  /** One of `partsOfQuestion`, or the name of a field. */
  readonly part: string;
  /** The line in which it begins, as it was. */
  readonly line: string;
  readonly change: Change;
}

/** What of a piece makes its question, beside its fields. */
export const partsOfQuestion: readonly string[] = ['pattern', 'where', 'order', 'refuse'];

/** A line of so many pieces, up to the names of variables, was written once: by a rule, or in a fragment. */
const pieceCountOfRule = 4;

/** A text of a piece, the changes of it, and the piece with one of them. */
interface Part {
  readonly part: string;
  readonly cypher: string;
  /** The property that a rule wrote it for, where it is a date in its parts. */
  readonly date: string | null;
  readonly changes: readonly (readonly [Change, ExamplePiece])[];
}

/**
 * Everything that we know to break in the pieces, one at a time. What stands in many pieces because a rule or a
 * fragment wrote it, is broken in all of them at once.
 */
export function pieceMutants(pieces: readonly ExamplePiece[]): readonly PieceMutant[] {
  const properties = new Set(JSON.stringify(pieces).match(/(?<=\.)[a-z]\w*/g));
  const alike = new Map<string, PieceMutant[]>();
  for (const piece of pieces) {
    for (const { part, cypher, date, changes } of partsOf(piece, (name) => properties.has(name))) {
      const seen = new Map<string, number>();
      for (const [made, broken] of changes) {
        const line = cypher.split('\n')[lineAt(cypher, made.at) - 1]?.trim() ?? '';
        const plain = JSON.stringify([partsOfQuestion.includes(part), made.kind, withoutNames(piece, line, date)]);
        const nth = 1 + (seen.get(plain) ?? 0);
        seen.set(plain, nth);
        const mutant = { pieces: new Map([[piece.name, broken]]), part, line, change: made };
        alike.set(`${plain} ${nth}`, [...(alike.get(`${plain} ${nth}`) ?? []), mutant]);
      }
    }
  }
  return [...alike.values()].flatMap((mutants) => {
    const [first] = mutants;
    const together = new Map(mutants.flatMap(({ pieces: broken }) => [...broken]));
    return first === undefined || together.size < pieceCountOfRule ? mutants : [{ ...first, pieces: together }];
  });
}

function partsOf(piece: ExamplePiece, isProperty: (name: string) => boolean): readonly Part[] {
  const { pattern, where, order, refuse, fields } = piece;
  const part = (
    name: string,
    cypher: string,
    put: (text: string) => ExamplePiece,
    date: string | null = null,
  ): Part => ({
    part: name,
    cypher,
    date,
    changes: mutateCypher(cypher, isProperty).map((each) => [each, put(each.text)]),
  });
  return [
    part('pattern', pattern, (text) => ({ ...piece, pattern: text })),
    ...where.map((condition, at) => part('where', condition, (text) => ({ ...piece, where: where.with(at, text) }))),
    ...where.map((condition, at) => conditionChanges(piece, condition, at)),
    ...order.map(({ expression, descending }, at): Part => {
      const turned = order.with(at, { expression, descending: !descending });
      const made = { kind: 'turns an order', at: 0, was: expression, is: `${expression} the other way`, text: '' };
      return { part: 'order', cypher: expression, date: null, changes: [[made, { ...piece, order: turned }]] };
    }),
    ...(refuse === null ? [] : [part('refuse', refuse, (text) => ({ ...piece, refuse: text }))]),
    ...fields.map((field, at) =>
      part(
        field.name,
        field.expression,
        (text) => ({ ...piece, fields: fields.with(at, { ...field, expression: text }) }),
        field.date ?? null,
      ),
    ),
  ];
}

/** A condition dropped, and one that it may take the place of the next one, where it must hold beside it. */
function conditionChanges(piece: ExamplePiece, condition: string, at: number): Part {
  const { where } = piece;
  const next = where[at + 1];
  const dropped = change('drops a condition', condition, 0, condition, '');
  const either = change('takes AND for OR', condition, 0, condition, `${condition} OR ${next ?? ''}`);
  const joined = where.toSpliced(at, 2, `(${either.text})`);
  return {
    part: 'where',
    cypher: condition,
    date: null,
    changes: [
      [dropped, { ...piece, where: where.toSpliced(at, 1) }],
      ...(next === undefined ? [] : [[either, { ...piece, where: joined }] as const]),
    ],
  };
}

function withoutNames({ locals, from }: ExamplePiece, line: string, date: string | null): string {
  const names = [...locals, ...(from === null ? [] : [from.variable])];
  const written = date === null ? line : line.replaceAll(date, 'it.date');
  return placeCypher(written, new Map([...names, 'it'].map((name) => [name, '_'])), '');
}
