import { basename, dirname } from 'node:path';
import type { ParameterType } from '../../graph/graph.ts';
import { didYouMean } from '../../domain/didYouMean.ts';
import { checkCypherFile } from './checkCypherFile.ts';
import type { AddFault } from './cypherFaults.ts';
import { type CypherFile, modes, type ParameterTag } from './cypherFile.ts';
import { seeGrammar, tagForms } from './cypherGrammar.ts';
import { type CypherHead, type TagLine } from './cypherHead.ts';
import { readField, readJson, readOrder, readWhole, readWords } from './readTag.ts';

type Tag = keyof typeof tagForms;

const repeated: readonly string[] = [
  'param',
  'absent',
  'range',
  'known',
  'row',
  'field',
  'local',
  'include',
] satisfies Tag[];

/** A question in a file of its own. Notes every fault of the file. */
export function parseCypherFile(path: string, head: CypherHead, fault: AddFault): CypherFile {
  const { about, tags, text: body } = head;
  if (!/^[A-Z].*[.?]$/s.test(about)) fault(1, 'the first line must ask the question in a full sentence');
  for (const { tag, line } of tags) {
    if (!(tag in tagForms)) fault(line, `@${tag} is no tag.${didYouMean(tag, Object.keys(tagForms))} ${seeGrammar}`);
  }
  const all = (tag: Tag) => tags.filter((found) => found.tag === tag);
  const one = (tag: Tag): TagLine | undefined => {
    const [first, second] = all(tag);
    if (second !== undefined && !repeated.includes(tag)) fault(second.line, `@${tag} is given twice, wants one`);
    return first;
  };
  const words = (tagLine: TagLine, wanted: number) => readWords(tagLine, wanted, tagForms[tagLine.tag as Tag], fault);
  const whole = (tag: Tag) => {
    const found = one(tag);
    return found === undefined ? null : readWhole(found.rest, found, fault);
  };

  const mode = one('mode');
  const isMode = (word: string | undefined): word is CypherFile['mode'] => modes.some((each) => each === word);
  if (!isMode(mode?.rest)) fault(mode?.line ?? 1, `@mode is "${mode?.rest ?? ''}": wants "${tagForms.mode}"`);
  const params = readParameters(all, words, fault);
  const row = all('row').flatMap((tagLine) => {
    const [name = '', type = ''] = words(tagLine, 2) ?? [];
    return [{ name, type }];
  });
  const from = one('from');
  const [variable = '', type = '', example = ''] = (from && words(from, 3)) ?? [];
  const gives = one('gives');
  const [given = '', givenType = ''] = (gives && words(gives, 2)) ?? [];
  const id = one('id');
  const must = one('must');
  if ((id === undefined) !== (must === undefined)) fault((id ?? must)?.line ?? 1, '@id and @must go together');

  const file: CypherFile = {
    name: `${basename(dirname(path))}/${basename(path, '.cypher')}`,
    path,
    line: 1,
    about,
    mode: isMode(mode?.rest) ? mode.rest : 'read',
    params,
    row,
    from: from === undefined ? null : { variable, type, example: String(readJson(example, from, fault)) },
    gives: gives === undefined ? null : givenBy(given, givenType),
    locals: all('local').flatMap(({ rest }) => rest.split(/\s+/)),
    fields: all('field').flatMap((tagLine) => readField(tagLine, tagForms.field, fault)),
    order: all('order').flatMap(({ rest }) => readOrder(rest)),
    pages: one('pages') !== undefined,
    bound: whole('bound'),
    counts: one('counts')?.rest ?? null,
    refuse: one('refuse')?.rest ?? null,
    interfaces: [],
    law: id === undefined || must === undefined ? null : { id: id.rest, must: must.rest },
    budget: whole('budget'),
    fromEnd: null,
    text: [...all('include').map(({ rest }) => `// @include ${rest}`), body].join('\n').trim(),
  };
  checkCypherFile(file, head, fault);
  return file;
}

/** What a piece ends at: `Event`, or `Event[]` for a list. */
export function givenBy(variable: string, type: string): NonNullable<CypherFile['gives']> {
  return { variable, type: type.replace('[]', ''), list: type.endsWith('[]') };
}

function readParameters(
  all: (tag: Tag) => readonly TagLine[],
  words: (tagLine: TagLine, wanted: number) => readonly string[] | null,
  fault: AddFault,
): readonly ParameterTag[] {
  const params = all('param').flatMap((tagLine) => {
    const found = words(tagLine, 3);
    if (found === null) return [];
    const [name = '', type = '', example = ''] = found;
    return [{ name, type: type as ParameterType, example: readJson(example, tagLine, fault) }];
  });
  const beside = (tag: Tag, wanted: number) =>
    all(tag).flatMap((tagLine) => {
      const found = words(tagLine, wanted);
      if (found === null) return [];
      const [name = '', ...rest] = found;
      if (params.some((param) => param.name === name)) return [{ name, rest, tagLine }];
      fault(tagLine.line, `@${tag} ${name} has no @param`);
      return [];
    });
  const absent = beside('absent', 2).map(({ name, rest: [value = ''], tagLine }) => {
    return { name, absent: readJson(value, tagLine, fault) };
  });
  const range = beside('range', 3).map(({ name, rest, tagLine }) => {
    const [least = 0, most = 0] = rest.map((word) => readWhole(word, tagLine, fault) ?? 0);
    return { name, range: [least, most] as const };
  });
  const known = beside('known', 2).map(({ name, rest: [label = ''] }) => ({ name, known: label }));
  return params.map((param) => {
    const own = [...absent, ...range, ...known].filter(({ name }) => name === param.name);
    return Object.assign(param, ...own) as ParameterTag;
  });
}
