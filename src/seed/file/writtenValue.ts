import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/**
 * A value of a YAML file as it is written: what stands there in letters is a string and nothing else, so that `06037`,
 * `2012.10` and `no` stay what they are; whoever wants a number or a truth value reads it from these letters. Nothing,
 * `~` and `null` without quotation marks are null. An alias is its own letters, and leads nowhere.
 */
export function writtenValue(node: unknown): unknown {
  if (isMap(node)) {
    // A key `__proto__` is a key like any other.
    const entries = node.items.map(({ key, value }) => [keyOf(key), writtenValue(value)] as const);
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map(writtenValue);
  if (isAlias(node)) return `*${node.source}`;
  if (!isScalar(node)) return null;
  const isPlain = node.type === 'PLAIN';
  return isPlain && /^(?:~|null|Null|NULL)?$/.test(String(node.value)) ? null : String(node.value);
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : isAlias(key) ? `*${key.source}` : '';
}
