import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { writeCursor } from '../../src/reads/cursor.ts';
import type { Piece } from '../../src/reads/piece.ts';
import type { Random } from './Random.ts';

/** Ids in the graph, by label. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

const days = [
  '0001-01-01',
  '2012-10-01',
  '2012-12-01',
  '2012-12-05',
  '2012-12-06',
  '2012-12-31',
  '2013-06-01',
  '9999-12-31',
];
const lengths = [0, 1, 1, 2, 3, 4, 6, 11];
const pageSizes = [0, 1, 1, 2, 2, 3, 5, 100, -1, 101];

/** A value for an argument: mostly one that the graph has, now and then a wrong one. */
export function randomValue(
  random: Random,
  ids: KnownIds,
  argument: GraphQLArgument,
  piece: Piece | null,
  wanted: string,
): unknown {
  if (argument.name === 'after' || argument.name === 'before') return randomCursor(random, ids, piece);
  if (argument.name === 'first' || argument.name === 'last') return random.pick(pageSizes);
  return valueOf(random, ids, argument.type, labelOf(ids, argument.name, piece, wanted));
}

const words = ['a', 'Harris', 'los angeles', 'ICE', '', 'Los', '"}) //', 'die', 'x'.repeat(201), 'baca detainrs'];
/** Levels of input objects: a relation's filter is two below the filter that it stands in. */
const deepestFilter = 5;

/** What an id in an argument is the id of. */
function labelOf(ids: KnownIds, name: string, piece: Piece | null, wanted: string): string {
  const known = piece?.params.find((param) => param.name === name)?.known;
  if (known !== undefined) return known;
  if (name === 'issue') return 'Issue';
  return name === 'within' ? 'Jurisdiction' : ids.has(wanted) ? wanted : 'Entity';
}

function valueOf(random: Random, ids: KnownIds, type: GraphQLInputType, wanted: string, depth = 0): unknown {
  if (!isNonNullType(type) && random.chance(0.1)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return Array.from({ length: random.below(depth > 0 ? 3 : 5) }, () =>
      valueOf(random, ids, inner.ofType, wanted, depth + 1),
    );
  }
  const named = getNamedType(inner);
  if (isEnumType(named)) return random.pick(named.getValues()).name;
  if (named.name === 'Int') return random.pick(lengths);
  if (named.name === 'Date') return random.pick(days);
  if (named.name === 'ID') return randomId(random, ids, wanted);
  if (named.name === 'String') return random.pick(words);
  if (named.name === 'Float') return random.below(10);
  if (named.name === 'Boolean') return random.chance(0.5);
  if (isInputObjectType(named)) {
    const subject = named.name.replace(/(ListFilter|Filter|Order)$/, '');
    const fields = Object.values(named.getFields()).filter(
      (field) => depth < deepestFilter || !isInputObjectType(getNamedType(field.type)),
    );
    const count = named.isOneOf ? 1 : depth === 0 ? 1 + random.below(2) : random.below(3);
    const picked = Array.from({ length: fields.length === 0 ? 0 : count }, () => random.pick(fields));
    return Object.fromEntries(
      picked.map(({ name, type: fieldType }) => {
        const idsOf = name === 'within' ? 'Jurisdiction' : name === 'article' ? 'Article' : subject;
        const value = valueOf(random, ids, fieldType, idsOf, depth + 1);
        return [name, named.isOneOf ? (value ?? 'ASC') : value];
      }),
    );
  }
  throw new Error(`there is no random ${named.name}`);
}

function randomId(random: Random, ids: KnownIds, wanted: string): string {
  if (random.chance(0.1)) return random.pick(['', 'person:nobody', '"}) DETACH DELETE n //', 'жук`$limit0']);
  const known = ids.get(random.chance(0.9) ? wanted : 'Node') ?? [];
  return known.length === 0 ? 'person:nobody' : random.pick(known);
}

/**
 * A cursor that stands after some row, whether or not the page has that row; or one of another list, or none at all.
 */
function randomCursor(random: Random, ids: KnownIds, piece: Piece | null): string {
  if (piece === null || random.chance(0.1))
    return random.pick(['', 'bogus', writeCursor('Query.nothing', ['person:lee-baca'])]);
  const id = randomId(random, ids, piece.gives?.type ?? '');
  if (piece.order.length === 3) return writeCursor(piece.name, [random.pick(days), random.pick(days), id]);
  return writeCursor(piece.name, piece.order.length === 1 ? [id] : [random.below(5000), id]);
}
