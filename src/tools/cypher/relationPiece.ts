import { didYouMean } from '../../domain/didYouMean.ts';
import { predicates } from '../../domain/predicate.ts';
import type { PieceField } from '../../reads/piece.ts';
import { type CypherFile } from './cypherFile.ts';
import { typeTagForms } from './cypherGrammar.ts';
import { type Hop, readHop } from './hop.ts';
import { givenBy } from './parseCypherFile.ts';
import { fieldOf, pieceBase, type TypeContext } from './typeContext.ts';
import type { ReadLine } from './readLine.ts';
import { readOrder } from './readTag.ts';
import { type EndField, endVariable, type TypeFile } from './typeFile.ts';
import { walkHop } from './walkHop.ts';

/** What follows from claims may be there once for each spell. */
const claimed = new Set(predicates.filter(({ kind }) => kind === 'claimed').map(({ name }) => name));

/** The most rows of a list whose line names no other number. */
const usualBound = 500;

/** The relation of a line: from the type of its file over a hop to what another type tells of. */
export function relationPiece(context: TypeContext, name: string, line: ReadLine): CypherFile | null {
  const { file, files, types, fault } = context;
  const { words, options, tagLine } = line;
  const [, typeWord = '', hopWord = ''] = words;
  const field = fieldOf(context, file.type, name, line);
  const read = readHop(hopWord);
  const hop = read?.ends === false ? read : null;
  const note = (problem: string) => {
    fault(tagLine.line, `@relation ${name}: ${problem}`);
  };
  if (hop === null || words.length !== 3) note(`cannot read "${words.join(' ')}": wants "${typeTagForms.relation}"`);
  const { type, list } = givenBy('', typeWord);
  if (!types.has(type)) note(`the schema has no type ${type}.${didYouMean(type, types.keys())}`);
  if (field === null || hop === null || !types.has(type)) return null;
  if (field.type !== type || field.list !== list) {
    note(`gives ${typeWord}, where the schema has ${field.type}${field.list ? '[]' : ''}`);
  }

  if (field.pages && options.bound !== undefined) note('its field comes in pages, which have no @bound');

  const row = rowOf(files, type, hop, file.variable);
  if (row === null) {
    note(`${type} is one of relationships, so the hop is a single one, and its end is named by @tail or @tip`);
    return null;
  }
  const { end, label, variable, fields, includes } = row;
  const ofSpells = hop.types.some((each) => claimed.has(each));
  const start = file.variable;
  const named = variable === end ? hop.text : hop.text.replace('[:', `[${variable}:`);
  const walked = walkHop(`(${start})${named}(${end}:${label})`, file.type, types);
  const included = [...includes, ...(options.include === undefined ? [] : [options.include])];
  const text = [
    walked.text,
    ...(options.where === undefined ? [] : [`WHERE ${options.where}`]),
    ...(ofSpells && variable === end ? [`WITH DISTINCT ${end}`] : []),
    ...included.map((fragment) => `// @include ${fragment}`),
  ].join('\n');
  const byEnd = options.order ?? (list ? `${end}.id` : '');
  const order = ofSpells && variable !== end && list ? `${byEnd}, coalesce(${variable}.spell, '')` : byEnd;
  return {
    ...pieceBase(context, file.type, name, field, line),
    from: { variable: start, type: file.type, example: line.example ?? file.example ?? '' },
    gives: { variable, type, list },
    locals: [...new Set([...hop.variables, ...walked.variables, variable, end])],
    fields,
    order: order === '' ? [] : readOrder(order),
    pages: field.pages,
    bound: list && !field.pages ? Number(options.bound ?? usualBound) : null,
    text,
    fromEnd: options.where === undefined && included.length === 0 ? walked.fromEnd : null,
  };
}

interface RowShape {
  /** The variable of the node walked to, and its label. */
  readonly end: string;
  readonly label: string;
  /** The variable of a row: the node's, or the relationship's. */
  readonly variable: string;
  readonly fields: readonly PieceField[];
  readonly includes: readonly string[];
}

/** How a row of a type is written: as the node itself, as a view of it, or as the relationship that leads to it. */
function rowOf(files: ReadonlyMap<string, TypeFile>, type: string, hop: Hop, start: string): RowShape | null {
  const given = files.get(type);
  if (given?.view != null) {
    const end = endVariable(files, given.view.type, start);
    const shown = { name: given.view.field, type: given.view.type, expression: end };
    return { end, label: given.view.type, variable: end, fields: [...given.fields, shown], includes: given.includes };
  }
  if (given?.tail == null && given?.tip == null) {
    const end = endVariable(files, type, start);
    return { end, label: type, variable: end, fields: [], includes: [] };
  }
  const { tail, tip, variable, includes } = given;
  const far = hop.forward ? tip : tail;
  if (far === null || !hop.single) return null;
  const end = endVariable(files, far.type, start);
  const field = (at: EndField | null, expression: string) =>
    at === null ? [] : [{ name: at.field, type: at.type, expression }];
  const fields = [...field(tail, hop.forward ? start : end), ...field(tip, hop.forward ? end : start)];
  return { end, label: far.type, variable, fields, includes };
}
