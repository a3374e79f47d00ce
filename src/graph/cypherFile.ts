import { basename, dirname } from 'node:path';

/** `piece` and `fragment` are parts: of a composed query, and of other files (`// @include`). */
const modes = ['read', 'piece', 'fragment', 'write', 'schema'] as const;
const single = ['mode', 'from', 'gives', 'order', 'bound', 'counts', 'refuse', 'budget', 'id', 'must', 'is'] as const;
const repeated = ['param', 'absent', 'range', 'known', 'row', 'field', 'local'] as const;

/** A parameter of a query: its type and an example, in JSON, with which the file runs by itself. */
export interface ParameterTag {
  readonly name: string;
  readonly type: string;
  readonly example: unknown;
  /** What is sent where the caller gives nothing; undefined where the caller must give it. */
  readonly absent?: unknown;
  /** Between which whole numbers it must lie. */
  readonly range?: readonly [least: number, most: number];
  /** The label of what must have the id that is given, or each of the ids. */
  readonly known?: string;
}

/** A field that a piece offers: a scalar by a Cypher expression, a relation by a variable. */
export interface FieldTag {
  readonly name: string;
  readonly type: string;
  readonly expression: string;
  /** Of a partial date: the property that its parts are kept under (`event.date` for `event.dateEarliest`). */
  readonly date?: string;
}

/** One `.cypher` file, read: what it asks, what it needs, what it answers. */
export interface CypherFile {
  /** `<folder>/<file name without ending>` */
  readonly name: string;
  readonly about: string;
  readonly mode: (typeof modes)[number];
  readonly params: readonly ParameterTag[];
  /** Columns of a whole question, with their TypeScript types. */
  readonly row: readonly { readonly name: string; readonly type: string }[];
  /** The variable that a piece starts from, its GraphQL type, and the id of an example. */
  readonly from: { readonly variable: string; readonly type: string; readonly example: string } | null;
  /** The variable that a piece ends at and its GraphQL type; `[]` behind it means a list. */
  readonly gives: { readonly variable: string; readonly type: string; readonly list: boolean } | null;
  readonly locals: readonly string[];
  readonly fields: readonly FieldTag[];
  /** The keys of a page, the last one unique. A piece that has them is a connection. */
  readonly order: readonly string[];
  /** The most rows a list may have. */
  readonly bound: number | null;
  /** What the caller is told instead of rows, where parameters ask for what cannot be; null where they do not. */
  readonly refuse: string | null;
  /** The root field whose list a piece counts by groups. */
  readonly counts: string | null;
  /** GraphQL interfaces of the type that a piece describes. */
  readonly interfaces: readonly string[];
  /** The id and the sentence of a law, in an audit. */
  readonly law: { readonly id: string; readonly must: string } | null;
  /** dbHits allowed on the seed graph. */
  readonly budget: number | null;
  readonly text: string;
}

/** Thrown with every fault of one file. */
export class CypherFileError extends Error {
  override readonly name = 'CypherFileError';
  readonly problems: readonly string[];

  constructor(path: string, problems: readonly string[]) {
    super(problems.map((problem) => `${path}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

/** Reads a `.cypher` file. Throws a `CypherFileError` that names every fault of the file. */
export function parseCypherFile(path: string, source: string): CypherFile {
  const problems: string[] = [];
  const lines = source.split('\n');
  const headEnd = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, headEnd === -1 ? undefined : headEnd).map((line) => line.slice(2).trim());
  const text = headEnd === -1 ? '' : lines.slice(headEnd).join('\n').trim();
  const tags = head.filter((line) => line.startsWith('@')).map(splitTag);
  const about = head
    .filter((line) => line !== '' && !line.startsWith('@'))
    .join(' ')
    .trim();
  if (!/^[A-Z].*[.?]$/s.test(about)) problems.push('the first line must ask the question in a full sentence');

  for (const { tag } of tags) {
    if (!isOneOf([...single, ...repeated], tag)) problems.push(`@${tag} is no tag`);
  }
  const all = (tag: (typeof repeated)[number]) => tags.filter((found) => found.tag === tag).map(({ rest }) => rest);
  const one = (tag: (typeof single)[number]): string | null => {
    const found = tags.filter((candidate) => candidate.tag === tag);
    if (found.length > 1) problems.push(`has ${found.length} @${tag}, wants one`);
    return found[0]?.rest ?? null;
  };
  const columns = (tag: string, rest: string, wanted: number): string[] => {
    const parts = rest.split(/\s+/);
    if (parts.length < wanted) problems.push(`cannot read "@${tag} ${rest}": wants ${wanted} words`);
    return [...parts.slice(0, wanted - 1), parts.slice(wanted - 1).join(' ')];
  };

  const mode = one('mode');
  if (!isOneOf(modes, mode)) problems.push(`@mode is "${mode ?? ''}", not one of ${modes.join(', ')}`);
  const absent = new Map(
    all('absent').map((rest) => {
      const [name = '', value = ''] = columns('absent', rest, 2);
      return [name, readJson(value, `@absent ${name}`, problems)] as const;
    }),
  );
  const range = new Map(
    all('range').map((rest) => {
      const [name = '', least = '', most = ''] = columns('range', rest, 3);
      const limit = (word: string) => readWhole(word, `@range ${name}`, problems) ?? 0;
      return [name, [limit(least), limit(most)] as const] as const;
    }),
  );
  const known = new Map(
    all('known').map((rest) => {
      const [name = '', label = ''] = columns('known', rest, 2);
      return [name, label] as const;
    }),
  );
  const params = all('param').map((rest): ParameterTag => {
    const [name = '', type = '', example = ''] = columns('param', rest, 3);
    const [within, label] = [range.get(name), known.get(name)];
    return {
      name,
      type,
      example: readJson(example, `@param ${name}`, problems),
      ...(absent.has(name) ? { absent: absent.get(name) } : {}),
      ...(within === undefined ? {} : { range: within }),
      ...(label === undefined ? {} : { known: label }),
    };
  });
  for (const [tag, names] of Object.entries({ absent, range, known })) {
    for (const name of names.keys()) {
      if (!params.some((param) => param.name === name)) problems.push(`@${tag} ${name} has no @param`);
    }
  }
  const fields = all('field').map((rest) => {
    const [name = '', type = '', expression = ''] = columns('field', rest, 3);
    return { name, type, expression };
  });
  const row = all('row').map((rest) => {
    const [name = '', type = ''] = columns('row', rest, 2);
    return { name, type };
  });
  const fromTag = one('from');
  const [variable = '', type = '', example = ''] = fromTag === null ? [] : columns('from', fromTag, 3);
  const givesTag = one('gives');
  const [given = '', givenType = ''] = givesTag === null ? [] : columns('gives', givesTag, 2);
  const locals = all('local').flatMap((rest) => rest.split(/[\s,]+/));
  const bound = readWhole(one('bound'), '@bound', problems);
  const budget = readWhole(one('budget'), '@budget', problems);
  const id = one('id');
  const must = one('must');
  if ((id === null) !== (must === null)) problems.push('@id and @must go together');

  const file: CypherFile = {
    name: `${basename(dirname(path))}/${basename(path, '.cypher')}`,
    about,
    mode: isOneOf(modes, mode) ? mode : 'read',
    params,
    row,
    from: fromTag === null ? null : { variable, type, example: String(readJson(example, '@from', problems)) },
    gives:
      givesTag === null ? null : { variable: given, type: givenType.replace('[]', ''), list: givenType.endsWith('[]') },
    locals,
    fields,
    order: (one('order') ?? '').split(/,\s*/).filter((key) => key !== ''),
    bound,
    counts: one('counts'),
    refuse: one('refuse'),
    interfaces: (one('is') ?? '').split(/\s+/).filter((word) => word !== ''),
    law: id === null || must === null ? null : { id, must },
    budget,
    text,
  };
  problems.push(...checkNames(file), ...checkMode(file));
  if (problems.length > 0) throw new CypherFileError(path, problems);
  return file;
}

/** Parameters stand in the text, those of the text are declared, and a piece declares every variable that it binds. */
function checkNames(file: CypherFile): string[] {
  const problems: string[] = [];
  const texts = [file.text, ...file.fields.map(({ expression }) => expression)].join('\n');
  const used = new Set([...texts.matchAll(/\$([A-Za-z]\w*)/g)].map(([, name = '']) => name));
  for (const { name } of file.params) {
    if (!used.delete(name)) problems.push(`@param ${name} is not used`);
  }
  if (file.bound !== null && !used.delete('limit')) problems.push('@bound needs "LIMIT $limit"');
  for (const name of used) problems.push(`$${name} has no @param`);
  if (file.mode !== 'piece' && file.mode !== 'fragment') return problems;
  const known = new Set([...file.locals, ...(file.from === null ? [] : [file.from.variable])]);
  const bound = [...file.text.matchAll(/[([]([a-z]\w*)[:)\]]|\bAS ([a-z]\w*)|\[([a-z]\w*) IN\b/g)];
  for (const name of new Set(bound.map(([, pattern, alias, item]) => pattern ?? alias ?? item ?? ''))) {
    if (!known.has(name)) problems.push(`${name} is bound but has no @local`);
  }
  for (const name of file.locals) {
    if (!new RegExp(`\\b${name}\\b`).test(file.text)) problems.push(`@local ${name} is not in the text`);
  }
  return problems;
}

function checkMode(file: CypherFile): string[] {
  const problems: string[] = [];
  const wants = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  if (file.mode === 'piece' || file.mode === 'fragment') {
    wants(file.row.length === 0, 'a piece has @field, not @row');
  } else {
    wants(
      file.fields.length === 0 && file.gives === null && file.from === null,
      'only a piece has @from, @gives, @field',
    );
    wants(file.text !== '', 'there is no text');
  }
  if (file.mode === 'piece') {
    wants((file.gives === null) === (file.text === ''), 'a piece with a text has @gives, and no other');
    wants(
      !(file.gives?.list ?? false) || file.order.length > 0 || file.bound !== null,
      'a list has a @bound or an @order',
    );
  }
  const bare = file.mode === 'schema' || file.mode === 'fragment' || file.text === '';
  wants(bare || file.budget !== null, '@budget is missing');
  return problems;
}

function splitTag(line: string): { tag: string; rest: string } {
  const [, tag = '', rest = ''] = /^@(\S+)\s*(.*)$/.exec(line) ?? [];
  return { tag, rest };
}

function isOneOf<Word extends string>(words: readonly Word[], word: string | null): word is Word {
  return (words as readonly (string | null)[]).includes(word);
}

function readJson(text: string, where: string, problems: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch {
    problems.push(`${where}: the example ${text} is no JSON`);
    return null;
  }
}

function readWhole(text: string | null, where: string, problems: string[]): number | null {
  if (text === null) return null;
  if (!/^\d+$/.test(text)) problems.push(`${where} is "${text}", not a whole number`);
  return Number(text);
}
