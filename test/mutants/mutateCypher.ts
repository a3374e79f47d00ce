import { type Change, change } from './change.ts';
import { swapName } from './swapName.ts';

/** A word, a sign or a bracket of a Cypher text. */
interface Token {
  readonly word: string;
  readonly at: number;
  /** How many brackets are open before it; a closing bracket stands as deep as what opens it. */
  readonly depth: number;
}

/** Where a condition begins or ends, beside brackets. */
const edges = new Set(
  (
    'WHERE AND OR MATCH OPTIONAL WITH RETURN ORDER LIMIT SKIP UNWIND CALL UNION CASE WHEN THEN ELSE END SET DELETE ' +
    'CREATE MERGE , |'
  ).split(' '),
);

/**
 * Every single thing that we know to break in a Cypher text: an arrow, a property taken for its neighbour, a condition,
 * a comparison, AND for OR, DISTINCT, NOT, an order, a default, a branch of a UNION, a number.
 *
 * @param isProperty whether something in the graph has such a property; a name that nothing has is told by the server
 */
export function mutateCypher(text: string, isProperty: (name: string) => boolean): readonly Change[] {
  const plain = masked(text);
  const tokens = tokensOf(plain);
  return [
    ...arrows(text, plain),
    ...names(text, plain).filter(({ was, is }) => !/^[a-z]/.test(was) || isEnd(was) || isProperty(is)),
    ...conditions(text, tokens),
    ...defaults(text, tokens),
    ...branches(text, tokens),
    ...orders(text, tokens),
    ...simple.flatMap(([kind, pattern, put]) =>
      [...plain.matchAll(pattern)].map(({ 0: was, index }) => change(kind, text, index, was, put(was))),
    ),
  ].toSorted((one, other) => one.at - other.at);
}

/** Without words in quotes and comments, at their length: nothing in them is broken. */
function masked(text: string): string {
  return text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/.*$/gm, (found) => '~'.repeat(found.length));
}

const opposites: Readonly<Record<string, string>> = {
  '<=': '<',
  '>=': '>',
  '<': '<=',
  '>': '>=',
  '=': '<>',
  '<>': '=',
  AND: 'OR',
  OR: 'AND',
  'IS NULL': 'IS NOT NULL',
  'IS NOT NULL': 'IS NULL',
  'any(': 'all(',
  'all(': 'any(',
  'none(': 'any(',
  'head(': 'last(',
  'last(': 'head(',
  'min(': 'max(',
  'max(': 'min(',
};
const opposite = (was: string) => opposites[was] ?? '';
const nothing = () => '';

const simple: readonly (readonly [kind: string, pattern: RegExp, put: (was: string) => string])[] = [
  ['changes a comparison', /<=|>=|<>|(?<![-<>])=|<(?![-=>])|(?<!-)>(?!=)/g, opposite],
  ['takes AND for OR', /\b(?:AND|OR)\b/g, opposite],
  ['turns a condition', /\bIS (?:NOT )?NULL\b/g, opposite],
  ['turns a condition', /(?<!IS )\bNOT (?!NULL\b)/g, nothing],
  ['turns a condition', /(?<!NOT )\bEXISTS(?= \{)/g, (was) => `NOT ${was}`],
  ['takes one function for another', /\b(?:any|all|none|head|last|min|max)\(/g, opposite],
  ['drops DISTINCT', /\bDISTINCT /g, nothing],
  ['drops OPTIONAL', /\bOPTIONAL /g, nothing],
  ['turns an order', / DESC\b/g, nothing],
  ['changes a number', /\[0\]/g, () => '[1]'],
  ['changes a number', /\[-1\]/g, () => '[0]'],
  ['changes a number', / [-+] 1\b/g, () => ' + 0'],
  ['changes a number', /\*0\.\./g, () => '*1..'],
  ['changes a number', /\{0,/g, () => '{1,'],
];

function arrows(text: string, plain: string): readonly Change[] {
  return [...plain.matchAll(/(<?)-(\[[^[\]]*\])?-(>?)/g)].flatMap(({ 0: found, 1: left, 2: bare, 3: right, index }) => {
    const was = text.slice(index, index + found.length);
    const middle = was.slice((left ?? '').length, was.length - (right ?? '').length);
    if (left === '' && right === '') {
      return bare === undefined ? [] : [change('directs a line', text, index, was, `${middle}>`)];
    }
    return [change('reverses an arrow', text, index, was, left === '' ? `<${middle}` : `${middle}>`)];
  });
}

/** Properties, parameters that both are there, and the two ends of a relationship. */
function names(text: string, plain: string): readonly Change[] {
  return [...plain.matchAll(/(?<=\.)[a-z]\w*|\$[a-z]\w*|\b(?:start|end)(?=Node\()/g)].flatMap(({ 0: was, index }) => {
    const [sign, name] = was.startsWith('$') ? ['$', was.slice(1)] : ['', was];
    return swapName(name)
      .map((swapped) => sign + swapped)
      .filter((is) => sign === '' || new RegExp(`\\${is}\\b`).test(plain))
      .map((is) => change('swaps a name', text, index, was, is));
  });
}

function isEnd(name: string): boolean {
  return name === 'start' || name === 'end';
}

/** Drops each condition of a WHERE, a WHEN or a bracket. */
function conditions(text: string, tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap((token, here) => {
    const drop = (from: number, to: number) => {
      const was = text.slice(from, to).trimEnd();
      return [change('drops a condition', text, from, was, '')];
    };
    const end = endOf(text, tokens, here);
    if (token.word === 'WHERE') {
      const next = nextEdge(tokens, here);
      const joined = next?.word === 'AND' || next?.word === 'OR';
      return joined ? drop(token.at + 'WHERE '.length, next.at + next.word.length + 1) : drop(token.at, end);
    }
    if (token.word !== 'AND' && token.word !== 'OR') return [];
    const after = drop(token.at, end);
    const before = edgeBefore(tokens, here);
    const isFirst = before !== undefined && !['AND', 'OR', 'WHERE'].includes(before.word);
    return isFirst ? [...drop(before.at + before.word.length, token.at + token.word.length), ...after] : after;
  });
}

function nextEdge(tokens: readonly Token[], here: number): Token | undefined {
  const depth = tokens[here]?.depth ?? 0;
  return tokens.slice(here + 1).find((token) => token.depth < depth || (token.depth === depth && isEdge(token)));
}

function edgeBefore(tokens: readonly Token[], here: number): Token | undefined {
  const depth = tokens[here]?.depth ?? 0;
  return tokens.slice(0, here).findLast((token) => token.depth < depth || (token.depth === depth && isEdge(token)));
}

function endOf(text: string, tokens: readonly Token[], here: number): number {
  return nextEdge(tokens, here)?.at ?? text.length;
}

function isEdge({ word }: Token): boolean {
  return edges.has(word);
}

/** Drops the last value of each coalesce. */
function defaults(text: string, tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap(({ word, depth }, here) => {
    if (word !== 'coalesce') return [];
    const close = tokens.slice(here + 2).findIndex((token) => token.depth === depth && token.word === ')') + here + 2;
    const comma = tokens.slice(here, close).findLast((token) => token.depth === depth + 1 && token.word === ',');
    const end = tokens[close]?.at;
    if (comma === undefined || end === undefined) return [];
    return [change('drops a default', text, comma.at, text.slice(comma.at, end), '')];
  });
}

/** Drops each branch of a UNION. */
function branches(text: string, tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap(({ word, at, depth }, here) => {
    if (word !== 'UNION') return [];
    const isBranchEnd = (token: Token) => token.depth < depth || (token.depth === depth && token.word === 'UNION');
    const end = tokens.slice(here + 1).find(isBranchEnd)?.at ?? text.length;
    const before = tokens.slice(0, here).findLast(isBranchEnd);
    const after = change('drops a branch', text, at, text.slice(at, end).trimEnd(), '');
    if (before?.word === 'UNION') return [after];
    const from = before === undefined ? 0 : before.at + 1;
    return [change('drops a branch', text, from, text.slice(from, at + word.length), ''), after];
  });
}

/** Turns each key of an order that goes upwards. */
function orders(text: string, tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap((token, here) => {
    if (token.word !== 'ORDER') return [];
    const ends: number[] = [];
    for (let edge = nextEdge(tokens, here); ; edge = nextEdge(tokens, tokens.indexOf(edge))) {
      ends.push(edge?.at ?? text.length);
      if (edge?.word !== ',' || edge.depth !== token.depth) break;
    }
    return ends.flatMap((end) => {
      const key = text.slice(0, end).trimEnd();
      return key.endsWith(' DESC') ? [] : [change('turns an order', text, key.length, '', ' DESC')];
    });
  });
}

function tokensOf(plain: string): readonly Token[] {
  let depth = 0;
  return [...plain.matchAll(/(?<!\bSTARTS |\bENDS )\b[A-Za-z_]\w*|[()[\]{},|]/g)].map(({ 0: word, index }) => {
    if (/[)\]}]/.test(word)) depth -= 1;
    const token = { word, at: index, depth };
    if (/[([{]/.test(word)) depth += 1;
    return token;
  });
}
