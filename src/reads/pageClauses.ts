/**
 * A piece's text as one page: the rows after a cursor, in the order of the keys, one more than the page has, so that it
 * shows whether more follow. The condition joins the last WHERE, where an index can serve it. Keys are never null and
 * the last is unique.
 *
 * `(a, b) > ($after0, $after1)` is written out, since Cypher does not compare lists by an index.
 */
export function pageClauses(body: string, keys: readonly string[], position: number, going: boolean): string {
  const order = `ORDER BY ${keys.join(', ')}\nLIMIT $limit${position}`;
  if (!going) return `${body}\n${order}`;
  const parameter = (at: number) => `$after${at}_${position}`;
  const ways = keys.map((key, at) =>
    [...keys.slice(0, at).map((same, before) => `${same} = ${parameter(before)}`), `${key} > ${parameter(at)}`].join(
      ' AND ',
    ),
  );
  const condition = keys.length === 1 ? (ways[0] ?? '') : `(${ways.map((way) => `(${way})`).join(' OR ')})`;
  const lines = body.split('\n');
  const hasWhere = lines
    .slice(lines.findLastIndex((line) => line.startsWith('MATCH')))
    .some((line) => line.startsWith('WHERE'));
  return `${body}\n${hasWhere ? '  AND' : 'WHERE'} ${condition}\n${order}`;
}
