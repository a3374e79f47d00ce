import { mark } from '../../domain/mark.ts';
import { type CypherFile, emptyFile } from './cypherFile.ts';
import { typeTagForms } from './cypherGrammar.ts';
import { groupPiece } from './groupPiece.ts';
import { inheritedFields } from './inheritedFields.ts';
import { type ReadLine, readLine } from './readLine.ts';
import { readOrder } from './readTag.ts';
import { relationPiece } from './relationPiece.ts';
import { fieldOf, pieceBase, type TypeContext } from './typeContext.ts';

/** The pieces of a type: what is read off it, and those of its lines. Notes every fault. */
export function piecesOfType(context: TypeContext): readonly CypherFile[] {
  const { file, types, fault } = context;
  const lines = file.lines.flatMap((tagLine) => readLine(tagLine, fault) ?? []);
  const all = lines.find(({ tagLine }) => tagLine.tag === 'all')?.words[0];
  const pieces = lines.flatMap((line): readonly (CypherFile | null)[] => {
    const [name = ''] = line.words;
    switch (line.tagLine.tag) {
      case 'one':
        return [onePiece(context, name, line)];
      case 'all':
        return [allPiece(context, name, line)];
      case 'counts':
        return [countsPiece(context, name, all, line)];
      case 'relation':
        return [relationPiece(context, name, line)];
      case 'value':
        return [valuePiece(context, name, line)];
      default:
        return [groupPiece(context, name, line)];
    }
  });
  const own: CypherFile = {
    ...emptyFile,
    name: `${file.folder}/${file.type}`,
    path: file.path,
    line: file.line,
    about: types.get(file.type)?.about ?? '',
    mode: 'piece',
    from: { variable: file.variable, type: file.type, example: file.example ?? '' },
    interfaces: types.get(file.type)?.interfaces ?? [],
    fields: [...inheritedFields(context), ...file.fields],
  };
  return [...(file.view === null ? [own] : []), ...pieces.filter((piece) => piece !== null)];
}

/** The thing of an id. */
function onePiece(context: TypeContext, name: string, line: ReadLine): CypherFile | null {
  const { variable, type, example } = context.file;
  const field = fieldOf(context, 'Query', name, line);
  if (field === null) return null;
  return {
    ...pieceBase(context, 'Query', name, field, line),
    params: [{ name: 'id', type: 'string', example: line.example ?? example }],
    gives: { variable, type, list: false },
    locals: [variable],
    text: `MATCH (${variable}:${mark}&${type} {id: $id})`,
  };
}

/** All things of a label, by id. */
function allPiece(context: TypeContext, name: string, line: ReadLine): CypherFile | null {
  const { variable, type } = context.file;
  const field = fieldOf(context, 'Query', name, line);
  if (field === null) return null;
  const { where, include } = line.options;
  // Always true; with it the index gives the order.
  const conditions = [`${variable}.id IS NOT NULL`, ...(where === undefined ? [] : [where])];
  const rows = `MATCH (${variable}:${mark}&${type})\nWHERE ${conditions.join('\n  AND ')}`;
  return {
    ...pieceBase(context, 'Query', name, field, line),
    gives: { variable, type, list: true },
    locals: [variable],
    order: readOrder(`${variable}.id`),
    pages: true,
    text: include === undefined ? rows : `${rows}\n// @include ${include}`,
  };
}

/** What a fragment tells of the thing itself, by the field's arguments. */
function valuePiece(context: TypeContext, name: string, line: ReadLine): CypherFile | null {
  const { variable, type, example } = context.file;
  const [, gives = '', fragment = '', ...more] = line.words;
  const field = fieldOf(context, type, name, line);
  const note = (problem: string) => {
    context.fault(line.tagLine.line, `@value ${name}: ${problem}`);
  };
  if (fragment === '' || more.length > 0) note(`cannot read "${line.words.join(' ')}": wants "${typeTagForms.value}"`);
  if (field === null) return null;
  if (field.type !== gives || field.list)
    note(`gives ${gives}, where the schema has ${field.type}${field.list ? '[]' : ''}`);
  return {
    ...pieceBase(context, type, name, field, line),
    from: { variable, type, example: line.example ?? example ?? '' },
    gives: { variable, type: gives, list: false },
    text: `// @include ${fragment} ${variable}`,
  };
}

/** How many things of the `@all` list there are, by groups. */
function countsPiece(context: TypeContext, name: string, all: string | undefined, line: ReadLine): CypherFile | null {
  const field = fieldOf(context, 'Query', name, line);
  if (field === null) return null;
  if (all === undefined)
    context.fault(line.tagLine.line, `@counts ${name} counts the list of an @all line, and there is none`);
  return { ...pieceBase(context, 'Query', name, field, line), counts: all ?? '' };
}
