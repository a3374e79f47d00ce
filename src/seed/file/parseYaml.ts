import { type Document, isAlias, isNode, isScalar, type LineCounter, type Node, parseDocument, visit } from 'yaml';

export interface YamlFault {
  /** Where it stands in the text. */
  readonly offset: number;
  readonly problem: string;
}

/** What a YAML text holds, with every fault of its form. */
export interface ParsedYaml {
  readonly contents: Node | null;
  readonly faults: readonly YamlFault[];
  /** Whether what it holds can be looked at in spite of them. */
  readonly isRead: boolean;
}

/** Parses a text without understanding its values. */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  if (isTooDeep(text)) {
    const problem = `the YAML cannot be read: values stand in more than ${mostLevels} others`;
    return { contents: null, faults: [{ offset: 0, problem }], isRead: false };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' });
  const found = [...document.errors, ...document.warnings];
  const isRead = found.every(({ code }) => passable.has(code));
  const faults = found.map(({ code, pos: [offset], message }) => {
    const problem = inOurWords[code];
    return {
      offset,
      problem: `the YAML cannot be read: ${problem === undefined ? message : `${problem} (${message})`}`,
    };
  });
  const { contents } = document;
  if (contents === null && faults.length === 0) faults.push({ offset: 0, problem: 'is empty: it has no key' });
  return { contents, faults: [...faults, ...(isRead ? changedValues(document, text) : [])], isRead };
}

const mostLevels = 100;

/** The parser goes down level by level, and thousands of levels end the whole process. */
function isTooDeep(text: string): boolean {
  let [levels, most] = [0, 0];
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    levels = sign === '[' || sign === '{' ? levels + 1 : Math.max(levels - 1, 0);
    most = Math.max(most, levels);
  }
  // A level of a block takes two places at the beginning of its line.
  return most > mostLevels || new RegExp(String.raw`^[ ?:-]{${2 * mostLevels}}`, 'm').test(text);
}

/** What leaves the rest of a file as it is. */
const passable = new Set<string>(['DUPLICATE_KEY', 'MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED']);

/** What most likely is to be done, by the parser's code. */
const inOurWords: Readonly<Record<string, string>> = {
  BAD_INDENT: 'a line is not as far to the right as its neighbours',
  BAD_SCALAR_START: 'a value that begins with this sign stands in quotation marks',
  BAD_DQ_ESCAPE: 'in "…" a backslash is written twice, or take quotation marks of one stroke',
  BLOCK_AS_IMPLICIT_KEY: 'a colon with a blank behind it begins a new key: put the value into quotation marks',
  BLOCK_IN_FLOW: 'a list or keys in brackets stand within the brackets on lines that go further right',
  DUPLICATE_KEY: 'a key stands twice in one place; join the two',
  MISSING_CHAR: 'a quotation mark, a bracket or a comma is missing here or above',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a value on several lines wants quotation marks',
  MULTIPLE_DOCS: 'one file is one thing: what follows the line --- goes into a file of its own',
  TAB_AS_INDENT: 'lines are moved to the right with blanks, not with a tab',
  TAG_RESOLVE_FAILED: 'a value that begins with ! stands in quotation marks',
  UNEXPECTED_TOKEN: "a value with such a sign stands in quotation marks; within '…' a ' is written twice",
};

/** Where YAML makes something else of what is written: other than that, what is written is kept. */
function changedValues(document: Document.Parsed, text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [offset = 0, end = 0, endOfLine = 0] = node.range ?? [];
    const say = (problem: string) => faults.push({ offset, problem });
    if (isAlias(node)) return void say(`*${node.source} means another place in YAML: ${quoted}`);
    if (node.anchor !== undefined) say(`&${node.anchor} is the name of a place in YAML: ${quoted}`);
    if (!isScalar(node) || node.type !== 'PLAIN') return;
    const [, comment] = /^[ \t]+(#\S.*)/.exec(text.slice(end, endOfLine)) ?? [];
    if (comment !== undefined) {
      say(`"${comment}" is no part of the value, but a comment: ${quoted}, or write a blank behind the #`);
    }
  });
  return faults;
}

const quoted = 'put the value into quotation marks';
