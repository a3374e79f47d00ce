import type { Value } from '../../graph/value.ts';
import type { PresentNode, PresentRelationship } from '../rows/presentGraph.ts';
import { csvColumn, csvField, plainText } from './csvColumn.ts';
import type { WrittenFile } from './seedFilesOf.ts';

interface Row {
  /** What the import itself wants to know, in the order of its columns. */
  readonly fixed: readonly string[];
  readonly properties: { readonly [key: string]: Value };
}

/** Between the items of a list; the first that no item has. */
const delimiters = [';', '|', '\u001f'];

/** Where the arguments of the import lie. */
const argumentFile = 'import.args';

/** Loads the files into a database that is new, of a server that is not running; to be run in their folder. */
export const importCommand = `neo4j-admin database import full neo4j @${argumentFile}`;

/**
 * The whole graph, derived or not, as CSV for `neo4j-admin database import`: one file for each concept and each type of
 * relationship, and its arguments. The import makes neither constraints nor indexes; the next start does.
 */
export function csvFilesOf({
  nodes,
  relationships,
}: {
  readonly nodes: readonly Omit<PresentNode, 'element'>[];
  readonly relationships: readonly Omit<PresentRelationship, 'element'>[];
}): readonly WrittenFile[] {
  const lists = [...nodes, ...relationships].flatMap(({ properties }) =>
    Object.values(properties).filter(Array.isArray),
  );
  const items = lists.flatMap((list) => (list as readonly Value[]).map(plainText));
  const delimiter = delimiters.find((each) => !items.some((item) => item.includes(each)));
  if (delimiter === undefined) throw new Error('every delimiter stands within an item of a list');
  const concepts = grouped(
    nodes.flatMap(({ id, labels, properties }) =>
      id === null
        ? []
        : [{ group: id.slice(0, id.indexOf(':')), row: { fixed: [id, labels.join(delimiter)], properties } }],
    ),
  );
  const types = grouped(
    relationships.flatMap(({ type, from, to, properties }) =>
      from === null || to === null ? [] : [{ group: type, row: { fixed: [from, to, type], properties } }],
    ),
  );
  const nodeFiles = concepts.map(([name, rows]) => table(`nodes/${name}.csv`, ['id:ID', ':LABEL'], rows, delimiter));
  const relationshipFiles = types.map(([name, rows]) =>
    table(`relationships/${name}.csv`, [':START_ID', ':END_ID', ':TYPE'], rows, delimiter),
  );
  const given = [
    ...nodeFiles.map(({ path }) => `--nodes=${path}`),
    ...relationshipFiles.map(({ path }) => `--relationships=${path}`),
    `--array-delimiter=${delimiter === '\u001f' ? 'U+001F' : delimiter}`,
    '--multiline-fields=true',
  ];
  const text = given.map((argument) => `"${argument}"\n`).join('');
  return [...nodeFiles, ...relationshipFiles, { path: argumentFile, text }];
}

function grouped(
  rows: readonly { readonly group: string; readonly row: Row }[],
): readonly (readonly [string, Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const { group, row } of rows) {
    const there = groups.get(group);
    if (there === undefined) groups.set(group, [row]);
    else there.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(path: string, fixed: readonly string[], rows: readonly Row[], delimiter: string): WrittenFile {
  const keys = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))]
    .filter((key) => key !== 'id')
    .sort();
  const columns = keys.map((key) => csvColumn(key, valuesOf(rows, key)));
  const lines = [
    [...fixed, ...columns.map(({ key, type }) => `${key}:${type}`)],
    ...rows.map((row) => [
      ...row.fixed.map((each) => csvField(each, delimiter)),
      ...keys.map((key) => csvField(row.properties[key], delimiter)),
    ]),
  ];
  return { path, text: lines.map((line) => `${line.join(',')}\r\n`).join('') };
}

function valuesOf(rows: readonly Row[], key: string): readonly Value[] {
  return rows.map(({ properties }) => properties[key]).filter((value) => value !== undefined);
}
