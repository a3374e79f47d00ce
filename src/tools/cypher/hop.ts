/** What leads from a thing to another: `<-[:CONCERNS]-`, or several hops over labels. */
export interface Hop {
  readonly text: string;
  /** Whether the first relationship starts from the thing. */
  readonly forward: boolean;
  /** Whether it is one relationship alone. */
  readonly single: boolean;
  /** Whether the node that it ends at stands in it. */
  readonly ends: boolean;
  /** The types of its relationships. */
  readonly types: readonly string[];
  /** The variables that it brings in. */
  readonly variables: readonly string[];
}

const step = String.raw`<?-\[\w*:[A-Z_|]+(?:\*\d*\.\.\d*)?\]->?`;
const node = String.raw`\(\w*:\w+\)`;
const form = new RegExp(`^${step}(?:${node}${step})*(?:${node})?$`);

/** Null where the text is no hop. */
export function readHop(text: string): Hop | null {
  if (!form.test(text)) return null;
  const variables = [...text.matchAll(/[[(](\w+):/g)].map(([, name = '']) => name);
  return {
    text,
    forward: !text.startsWith('<'),
    single: text.split('[').length === 2,
    ends: text.endsWith(')'),
    types: [...text.matchAll(/:([A-Z_|]+)/g)].flatMap(([, types = '']) => types.split('|')),
    variables,
  };
}
