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
  /** What is told instead of rows; null where nothing is. */
  readonly refuse: string | null;
}

/** A page as one map: the rows between its cursors, one more than it has, so that it shows whether more follow. */
export function pageText(parts: PageParts): string {
  const { body, variable, counted, refuse } = parts;
  const told = refuse ?? 'null';
  if (!counted) return `{rows: ${rowsText(parts, body)}, total: null, refused: ${told}}`;
  if (body.sought !== true) {
    return `{rows: ${rowsText(parts, body)}, total: COUNT {\n${indent(bodyText(body))}\n}, refused: ${told}}`;
  }
  // Few rows, which only a root field's page has, are found once, and kept: to find them again for their number would
  // cost as much.
  const kept = { pattern: `UNWIND kept AS ${variable}\nWITH ${variable}`, where: [] };
  const page = `{rows: ${rowsText(parts, kept)}, total: size(kept), refused: ${told}}`;
  const all = `COLLECT {\n${indent(`${bodyText(body)}\nRETURN ${variable}`)}\n}`;
  return `COLLECT {\n${indent(`WITH ${all} AS kept\nRETURN ${page}`)}\n}[0]`;
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
