interface Claim {
  readonly line: string;
  readonly holds: boolean;
}

/**
 * What a document claims of its answer, in lines such as
 *
 *     ## policyInForce has 2
 *     ## policyInForce.0.certainty is "POSSIBLE"
 *
 * where `*` in a path stands for every entry of a list: the values together are then a list.
 */
export function claimsOf(document: string, data: unknown): readonly Claim[] {
  return document
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => {
      const [, path = '', verb = '', wanted = ''] = /^## (\S+) (has|is) (.+)$/.exec(line) ?? [];
      if (path === '') throw new Error(`cannot read the claim "${line}"`);
      const found = valueAt(data, path.split('.'));
      const holds =
        verb === 'has'
          ? Array.isArray(found) && found.length === Number(wanted)
          : JSON.stringify(found) === JSON.stringify(JSON.parse(wanted));
      return { line: `${line}, but it is ${JSON.stringify(found)}`, holds };
    });
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (key === '*') return Array.isArray(value) ? value.map((each) => valueAt(each, rest)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[key], rest);
}
