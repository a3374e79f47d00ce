import { mostEmpty } from './countLimits.ts';
import { indent } from './pieceBody.ts';

/** A key by which things are counted. */
export interface WrittenGrouping {
  /** Its name in the schema. */
  readonly name: string;
  /** Finds the keys of a thing, in a column `key`. */
  readonly find: string;
  /** Whether a key is a node; else it is a value. */
  readonly isNode: boolean;
  /**
   * Where each month or year of a span is a group: what the key of one is in which nothing is, of `part0` and the like;
   * null where that is each of those found.
   */
  readonly empty: string | null;
}

/** A list of groups as it is asked for; the same may be asked under several names. */
export interface AskedGroups {
  /** Its name in the answer. */
  readonly name: string;
  readonly keys: readonly {
    readonly name: string;
    /** What is asked of the nodes that are keys: the text of one for each grouping. */
    readonly entities: readonly { readonly name: string; readonly objects: readonly string[] }[];
  }[];
}

export interface CountParts {
  /** Finds the things. */
  readonly things: string;
  /** Whether a thing stands for many, in which case it is counted apart. */
  readonly collective: string;
  readonly groupings: readonly WrittenGrouping[];
  /** The months or years that are groups though nothing may be in them, of each date that is grouped by. */
  readonly empty: readonly string[];
  readonly order: string;
  readonly limit: string;
  readonly asked: readonly AskedGroups[];
}

/**
 * The whole query of a root field that counts by groups. A thing without a key is counted under null; one with two,
 * under both. It stands at the root, with its grouping in a CALL: a server that meets count() in a COLLECT subquery
 * takes the whole answer for a grouping.
 */
export function countText({ things, collective, groupings, empty, order, limit, asked }: CountParts): string {
  const keys = groupings.map((_grouping, at) => keyVariable(at));
  const thing = [
    ...groupings.map(({ find }, at) => `keys${at}: COLLECT {\n${indent(find)}\n}`),
    `collective: ${collective}`,
  ];
  const counts = [
    'count(CASE WHEN NOT thing.collective THEN 1 END) AS count',
    'count(CASE WHEN thing.collective THEN 1 END) AS collective',
  ];
  const group = [...keys.map((key) => `${key}: ${key}`), 'count: count', 'collectiveCount: collective'];
  const grouped = [
    ...(empty.length === 0 ? keysOfThings(keys) : withEmpty(groupings, empty)),
    `WITH ${[...keys, ...counts].join(', ')}`,
    `ORDER BY ${order}`,
    `RETURN collect({${group.join(', ')}}) AS groups`,
  ];
  const answer = [
    'totalCount: size([thing IN things WHERE NOT thing.collective])',
    'collectiveCount: size([thing IN things WHERE thing.collective])',
    'groupCount: size(groups)',
    ...asked.map((groups) => `${groups.name}: ${groupsText(groups, groupings, limit)}`),
  ];
  return [
    things,
    `WITH {\n${indent(thing.join(',\n'))}\n} AS thing`,
    'WITH collect(thing) AS things',
    `CALL (things) {\n${indent(grouped.join('\n'))}\n}`,
    `RETURN {\n${indent(answer.join(',\n'))}\n} AS answer`,
  ].join('\n');
}

/** A row for each thing and combination of its keys. */
function keysOfThings(keys: readonly string[]): readonly string[] {
  return [
    'UNWIND things AS thing',
    ...keys.map((key) => {
      const found = `thing.${key.replace('key', 'keys')}`;
      return `UNWIND CASE ${found} WHEN [] THEN [null] ELSE ${found} END AS ${key}`;
    }),
  ];
}

/** The same, and a row without a thing for each month or year of a span with each combination of the other keys. */
function withEmpty(groupings: readonly WrittenGrouping[], empty: readonly string[]): readonly string[] {
  const keys = groupings.map((_grouping, at) => keyVariable(at));
  const others = keys.filter((_key, at) => groupings[at]?.empty === null);
  const emptyKeys = groupings.map((grouping, at) => `${grouping.empty ?? keyVariable(at)} AS ${keyVariable(at)}`);
  const rows = [
    ...keysOfThings(keys),
    `RETURN ${[...keys, 'thing'].join(', ')}`,
    'UNION ALL',
    ...(others.length === 0 ? [] : [...keysOfThings(others), `WITH DISTINCT ${others.join(', ')}`]),
    ...empty.map((parts, at) => `UNWIND coalesce(${parts}, []) AS part${at}`),
    `RETURN ${[...emptyKeys, 'null AS thing'].join(', ')}`,
    `LIMIT ${mostEmpty + 1}`,
  ];
  return [`CALL (things) {\n${indent(rows.join('\n'))}\n}`];
}

/** The variable of a group's key. */
export function keyVariable(at: number): string {
  return `key${at}`;
}

/** A key as it is told and compared: a node by its id. */
export function keyValue({ isNode }: WrittenGrouping, at: number): string {
  return isNode ? `${keyVariable(at)}.id` : keyVariable(at);
}

function groupsText({ keys }: AskedGroups, groupings: readonly WrittenGrouping[], limit: string): string {
  const lists = keys.map(({ name: list, entities }) => {
    const parts = groupings.map((grouping, at) => {
      const entity = (object: string) =>
        grouping.isNode ? `CASE WHEN ${keyVariable(at)} IS NOT NULL THEN ${object} END` : 'null';
      const told = entities.map(({ name, objects }) => `${name}: ${entity(objects[at] ?? 'null')}`);
      return `{${[`grouping: '${grouping.name}'`, `value: ${keyValue(grouping, at)}`, ...told].join(', ')}}`;
    });
    return `${list}: [${parts.join(', ')}]`;
  });
  const rows = [
    'UNWIND range(0, size(groups) - 1) AS at',
    'WITH at, groups[at] AS group',
    `WHERE at < ${limit}`,
    `WITH ${['at', 'group', ...groupings.map((_each, at) => `group.${keyVariable(at)} AS ${keyVariable(at)}`)].join(', ')}`,
    'ORDER BY at',
    `RETURN {${['count: group.count', 'collectiveCount: group.collectiveCount', ...lists].join(', ')}}`,
  ];
  return `COLLECT {\n${indent(rows.join('\n'))}\n}`;
}

/** The order of groups that the caller wants, such as `COUNT_DESC` or `KEYS_ASC`; unknown keys come last. */
export function groupOrder(orderBy: unknown, groupings: readonly WrittenGrouping[]): string {
  const [by, direction] = typeof orderBy === 'string' ? orderBy.split('_') : ['COUNT', 'DESC'];
  const byCount = by === 'COUNT' ? [`count + collective${direction === 'DESC' ? ' DESC' : ''}`] : [];
  const inKeys = by === 'KEYS' && direction === 'DESC' ? ' DESC' : '';
  const values = groupings.map(keyValue);
  return [...byCount, ...values.flatMap((value) => [`${value} IS NULL`, `${value}${inKeys}`]), 'count'].join(', ');
}
