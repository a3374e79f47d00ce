import { bodyText, indent, type PieceBody, withCondition } from './pieceBody.ts';

/** Which rows of a list a page has, as far as its text depends on it. */
export interface PageEnds {
  /** Whether the rows are counted from the end of the list: then they come in the reverse order. */
  readonly backward: boolean;
  /** The parameters of the cursors' keys; null where there is no such cursor. */
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** A key of the page's order in the variables of its place. */
interface WrittenKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** What a page is written from; all but the keys are texts. */
export interface PageParts {
  readonly body: PieceBody;
  /** The variable of its rows. */
  readonly variable: string;
  readonly keys: readonly WrittenKey[];
  readonly ends: PageEnds;
  readonly limit: string;
  readonly node: string;
  readonly counted: boolean;
  /** Whether a row is found by a day though nothing is known of its date; null where none is, or nobody asks. */
  readonly undated: string | null;
  /** What is told instead of rows; null where nothing is. */
  readonly refuse: string | null;
}

/** A page as one map: the rows between its cursors, one more than it has, so that it shows whether more follow. */
export function pageText(parts: PageParts): string {
  const { body, variable, counted, undated } = parts;
  if (body.sought !== true || (!counted && undated === null)) {
    return mapText(parts, body, counted ? `COUNT {\n${indent(bodyText(body))}\n}` : 'null');
  }
  // Few rows, which only a root field's page has, are found once, and kept: to find them again for their number would
  // cost as much.
  const kept = { pattern: `UNWIND kept AS ${variable}\nWITH ${variable}`, where: [] };
  const all = `COLLECT {\n${indent(`${bodyText(body)}\nRETURN ${variable}`)}\n}`;
  return `COLLECT {\n${indent(`WITH ${all} AS kept\nRETURN ${mapText(parts, kept, 'size(kept)')}`)}\n}[0]`;
}

/** How many there are and how many of them are undated, where that is asked, is counted at once. */
function mapText(parts: PageParts, body: PieceBody, total: string): string {
  const { undated, refuse } = parts;
  const rows = rowsText(parts, body);
  const refused = refuse ?? 'null';
  if (undated === null) return `{rows: ${rows}, total: ${total}, refused: ${refused}}`;
  const found = `COLLECT {\n${indent(`${bodyText(body)}\nRETURN ${undated} AS undated`)}\n}`;
  const sizes = '{total: size(found), undated: size([each IN found WHERE each])}';
  return `{rows: ${rows}, counted: [found IN [${found}] | ${sizes}][0], refused: ${refused}}`;
}

function rowsText({ keys, ends, limit, node }: PageParts, body: PieceBody): string {
  const between = (['after', 'before'] as const).reduce((done, end) => {
    const cursor = ends[end];
    return cursor === null ? done : withCondition(done, beyond(keys, end, cursor));
  }, body);
  const order = keys.map(({ expression, descending }) => expression + (descending === ends.backward ? '' : ' DESC'));
  const rows = [
    bodyText(between),
    `ORDER BY ${order.join(', ')}`,
    `LIMIT ${limit}`,
    `RETURN {cursor: [${keys.map(({ expression }) => expression).join(', ')}], node: ${node}}`,
  ].join('\n');
  return `COLLECT {\n${indent(rows)}\n}`;
}

/** `(a, b) > ($after0, $after1)` is written out, since Cypher does not compare lists by an index. */
function beyond(keys: readonly WrittenKey[], end: 'after' | 'before', cursor: readonly string[]): string {
  const ways = keys.map(({ expression, descending }, at) => {
    const same = keys.slice(0, at).map((key, before) => `${key.expression} = ${cursor[before] ?? ''}`);
    const comes = descending === (end === 'after') ? '<' : '>';
    return [...same, `${expression} ${comes} ${cursor[at] ?? ''}`].join(' AND ');
  });
  return ways.length === 1 ? (ways[0] ?? '') : `(${ways.map((way) => `(${way})`).join(' OR ')})`;
}
