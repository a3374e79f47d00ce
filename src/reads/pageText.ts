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
  readonly keys: readonly WrittenKey[];
  readonly ends: PageEnds;
  readonly limit: string;
  readonly node: string;
  readonly counted: boolean;
  /** What is told instead of rows; null where nothing is. */
  readonly refuse: string | null;
}

/** A page as one map: the rows between its cursors, one more than it has, so that it shows whether more follow. */
export function pageText({ body, keys, ends, limit, node, counted, refuse }: PageParts): string {
  const between = (['after', 'before'] as const).reduce((done, end) => {
    const cursor = ends[end];
    return cursor === null ? done : withCondition(done, beyond(keys, end, cursor));
  }, body);
  const rows = [
    bodyText(between),
    `ORDER BY ${keys.map(({ expression, descending }) => expression + (descending === ends.backward ? '' : ' DESC')).join(', ')}`,
    `LIMIT ${limit}`,
    `RETURN {cursor: [${keys.map(({ expression }) => expression).join(', ')}], node: ${node}}`,
  ].join('\n');
  const total = counted ? `COUNT {\n${indent(bodyText(body))}\n}` : 'null';
  return `{rows: COLLECT {\n${indent(rows)}\n}, total: ${total}, refused: ${refuse ?? 'null'}}`;
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
