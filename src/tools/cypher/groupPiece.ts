import { didYouMean } from '../../domain/didYouMean.ts';
import type { CypherFile } from './cypherFile.ts';
import { typeTagForms } from './cypherGrammar.ts';
import { readHop } from './hop.ts';
import { fieldOf, pieceBase, type TypeContext } from './typeContext.ts';
import type { ReadLine } from './readLine.ts';
import { endVariable } from './typeFile.ts';
import { walkHop } from './walkHop.ts';

/** The grouping of a line: by the things that a hop leads to, or by a value. */
export function groupPiece(context: TypeContext, key: string, line: ReadLine): CypherFile | null {
  const { file, files, types, fault } = context;
  const [, ...words] = line.words;
  const value = fieldOf(context, `${file.type}Grouping`, key, line);
  if (value === null) return null;
  const start = file.variable;
  const base = {
    ...pieceBase(context, `${file.type}Grouping`, key, value, line),
    from: { variable: start, type: file.type, example: line.example ?? file.example ?? '' },
  };
  const [first = '', second = ''] = words;
  const byThing = /^[A-Z]\w+$/.test(first);
  const hop = readHop(byThing ? second : first);
  const expression = words.slice(hop === null ? 0 : 1).join(' ');
  const readable = byThing
    ? types.has(first) && hop?.ends === false && words.length === 2
    : expression !== '' && hop?.ends !== false;
  if (!readable) {
    const hint = byThing ? didYouMean(first, types.keys()) : '';
    fault(line.tagLine.line, `@group ${key}: cannot read "${words.join(' ')}": wants "${typeTagForms.group}".${hint}`);
    return null;
  }
  if (byThing) {
    const end = endVariable(files, first, start);
    const walked = walkHop(`(${start})${hop?.text ?? ''}(${end}:${first})`, file.type, types);
    return {
      ...base,
      gives: { variable: end, type: first, list: false },
      locals: [...(hop?.variables ?? []), ...walked.variables, end],
      text: walked.text,
    };
  }
  const walked = walkHop(`(${start})${hop?.text ?? ''}`, file.type, types);
  const name = key.toLowerCase().replaceAll(/_([a-z])/g, (_sign, letter: string) => letter.toUpperCase());
  return {
    ...base,
    gives: { variable: name, type: 'string', list: false },
    locals: [...(hop?.variables ?? []), ...walked.variables, name],
    text: [...(hop === null ? [] : [walked.text]), `WITH ${expression} AS ${name}`].join('\n'),
  };
}
