import type { SortKey } from './pageOrder.ts';
import { withCondition } from './placeCypher.ts';

/** Which rows of a list a page has, as far as the text of its query depends on it. */
export interface PageEnds {
  /** Whether the rows are counted from the end of the list: then they come in the reverse order. */
  readonly backward: boolean;
  readonly after: boolean;
  readonly before: boolean;
}

/**
 * A piece's text as one page: the rows between its cursors, in the order of the keys, one more than the page has, so
 * that it shows whether more follow.
 *
 * `(a, b) > ($after0, $after1)` is written out, since Cypher does not compare lists by an index.
 */
export function pageClauses(body: string, keys: readonly SortKey[], position: number, ends: PageEnds): string {
  const order = keys.map(({ expression, descending }) => expression + (descending === ends.backward ? '' : ' DESC'));
  const text = (['after', 'before'] as const)
    .filter((end) => ends[end])
    .reduce((done, end) => withCondition(done, beyond(keys, end, position)), body);
  return `${text}\nORDER BY ${order.join(', ')}\nLIMIT $limit${position}`;
}

/** The parameter that holds a key of a page's cursor. */
export function cursorParameter(end: 'after' | 'before', key: number, position: number): string {
  return `${end}${key}_${position}`;
}

function beyond(keys: readonly SortKey[], end: 'after' | 'before', position: number): string {
  const parameter = (at: number) => `$${cursorParameter(end, at, position)}`;
  const ways = keys.map(({ expression, descending }, at) => {
    const same = keys.slice(0, at).map((key, before) => `${key.expression} = ${parameter(before)}`);
    const comes = descending === (end === 'after') ? '<' : '>';
    return [...same, `${expression} ${comes} ${parameter(at)}`].join(' AND ');
  });
  return ways.length === 1 ? (ways[0] ?? '') : `(${ways.map((way) => `(${way})`).join(' OR ')})`;
}
