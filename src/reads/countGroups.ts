import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type AddParameter, addParameters, indent, namesAt, placeCypher } from './placeCypher.ts';
import { ReadError } from './readError.ts';
import type { Relation, Row, Selection } from './selection.ts';

type Given = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>;

/** The most keys at once, and the most groups. */
const mostKeys = 4;
const mostGroups = 1000;

/** The fields of counts that lead on, though no piece answers them: they are laid out from the one grouping. */
export const countFields: ReadonlySet<string> = new Set(['Counts.groups', 'CountGroup.keys', 'CountKey.entity']);

/** What the composer of queries lends. */
export interface CountParts {
  readonly add: AddParameter;
  /** The text of the list that is counted, with its filter. */
  readonly listOf: (piece: Piece, names: Names) => string;
  readonly objectOf: (variable: string, selection: Selection, position: number) => string;
}

/**
 * The whole query of a root field that counts by groups: it counts what the list of `piece.counts` has, by the keys
 * that the pieces `<Type>Grouping.<KEY>` find for each thing. A thing without a key is counted under null; one with
 * two, under both. It stands at the root, with its grouping in a CALL: a server that meets count() in a COLLECT
 * subquery takes the whole answer for a grouping.
 */
export function countQuery(
  index: PieceIndex,
  piece: Piece,
  { position, selection }: Relation,
  given: Given,
  { add, listOf, objectOf }: CountParts,
): string {
  const list = index.wanted('Query', piece.counts ?? '');
  const names = namesAt(list, position, null);
  const thing = names.get(list.gives?.variable ?? '') ?? '';
  addParameters(list, position, add);
  add(`limit${position}`, 'int', ({ first }) => first ?? mostGroups);
  const groupings = namesOf(given['by'])
    .slice(0, mostKeys)
    .map((key) => ({ key, finds: index.wanted(`${list.gives?.type ?? ''}Grouping`, key) }));

  const keys = groupings.map(({ finds }, at) => {
    const mark = `${position}g${at}`;
    const own = namesAt(finds, mark, thing);
    addParameters(finds, mark, add);
    const [computed] = finds.fields.filter(({ name }) => name === 'key');
    const key = placeCypher(computed?.expression ?? finds.gives?.variable ?? '', own, mark);
    const found = `${placeCypher(finds.text, own, mark)}\nRETURN DISTINCT ${key} AS key`;
    const isNode = index.isNodeType(finds.gives?.type ?? '');
    return { found, isNode, value: `key${at}${isNode ? '.id' : ''}` };
  });

  const collective = piece.fields.find(({ name }) => name === 'collective')?.expression ?? 'false';
  const each = keys.map(({ found }, at) => `keys${at}: COLLECT {\n${indent(found)}\n}`);
  const found = [...each, `collective: ${placeCypher(collective, names, position)}`].join(',\n');
  const unwound = keys.map(
    (_key, at) => `UNWIND CASE thing.keys${at} WHEN [] THEN [null] ELSE thing.keys${at} END AS key${at}`,
  );
  const all = keys.map((_key, at) => `key${at}`);
  const grouped = [
    'UNWIND things AS thing',
    ...unwound,
    `WITH ${[...all, 'count(CASE WHEN NOT thing.collective THEN 1 END) AS count', 'count(CASE WHEN thing.collective THEN 1 END) AS collective'].join(', ')}`,
    `ORDER BY ${orderOf(
      given['orderBy'],
      keys.map(({ value }) => value),
    )}`,
    `RETURN collect({${[...all.map((key) => `${key}: ${key}`), 'count: count', 'collectiveCount: collective'].join(', ')}}) AS groups`,
  ].join('\n');
  const answer = [
    'totalCount: size([thing IN things WHERE NOT thing.collective])',
    'collectiveCount: size([thing IN things WHERE thing.collective])',
    'groupCount: size(groups)',
    ...selection.relations.map((groups) => `groups${groups.position}: ${groupsOf(groups)}`),
  ];
  return [
    listOf(list, names),
    `WITH {\n${indent(found)}\n} AS thing`,
    'WITH collect(thing) AS things',
    `CALL (things) {\n${indent(grouped)}\n}`,
    `RETURN {\n${indent(answer.join(',\n'))}\n} AS answer`,
  ].join('\n');

  function groupsOf(groups: Relation): string {
    const lists = groups.selection.relations.map((asked) => {
      const parts = groupings.map(({ key }, at) => {
        const { isNode = false, value = '' } = keys[at] ?? {};
        const entities = asked.selection.relations.map(
          ({ selection: below, position: mark }) =>
            `entity${mark}: ${isNode ? `CASE WHEN key${at} IS NOT NULL THEN ${objectOf(`key${at}`, below, mark)} END` : 'null'}`,
        );
        return `{${[`grouping: '${key}'`, `value: ${value}`, ...entities].join(', ')}}`;
      });
      return `keys${asked.position}: [${parts.join(', ')}]`;
    });
    const rows = [
      'UNWIND range(0, size(groups) - 1) AS at',
      `WITH at, groups[at] AS group`,
      `WHERE at < $limit${position}`,
      `WITH ${['at', 'group', ...all.map((key) => `group.${key} AS ${key}`)].join(', ')}`,
      'ORDER BY at',
      `RETURN {${['count: group.count', 'collectiveCount: group.collectiveCount', ...lists].join(', ')}}`,
    ];
    return `COLLECT {\n${indent(rows.join('\n'))}\n}`;
  }
}

/** What of the arguments decides the text of a counting query. */
export function countShape({ by, orderBy }: Given): unknown {
  return [namesOf(by), typeof orderBy === 'string' ? orderBy : null];
}

/** What keeps groups from being counted as they are asked for. */
export function countFault({ by, first }: Given): ReadError | null {
  const count = namesOf(by).length;
  if (count === 0 || count > mostKeys) {
    return new ReadError('PAGE_SIZE', `by: ${count} groupings are given. Give from 1 to ${mostKeys} of them.`);
  }
  if (typeof first !== 'number' || (first >= 0 && first <= mostGroups)) return null;
  return new ReadError('PAGE_SIZE', `first: ${first} is no number of groups. Give one from 0 to ${mostGroups}.`);
}

/** Too many groups are an error where they stand, unless the caller wants only the first; the totals hold. */
export function boundGroups(row: Row, { first }: Given): Row {
  const count = Number(row.values['groupCount']);
  if (count <= mostGroups || typeof first === 'number') return row;
  const message = `there are ${count} groups, more than ${mostGroups}; give "first", a filter, or fewer groupings`;
  const fault = new ReadError('TOO_LONG', message);
  return { ...row, relations: Object.fromEntries(Object.keys(row.relations).map((key) => [key, fault])) };
}

function orderOf(given: unknown, values: readonly string[]): string {
  const [key, direction] = typeof given === 'string' ? given.split('_') : ['COUNT', 'DESC'];
  const byCount = key === 'COUNT' ? [`count + collective${direction === 'DESC' ? ' DESC' : ''}`] : [];
  const inKeys = key === 'KEYS' && direction === 'DESC' ? ' DESC' : '';
  return [...byCount, ...values.flatMap((value) => [`${value} IS NULL`, `${value}${inKeys}`]), 'count'].join(', ');
}

function namesOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
