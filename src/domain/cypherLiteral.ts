/** A value as Cypher writes it: `'law:x'`, `date('2012-12-06')`, `['a', 'b']`. Wants the type of its parameter. */
export function cypherLiteral(value: unknown, type: string): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => cypherLiteral(each, type.replace('[]', ''))).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return type === 'date' ? `date(${quoted(value)})` : quoted(value);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
