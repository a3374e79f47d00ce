import { basename, dirname } from 'node:path';
import type { ContractType } from './contract.ts';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { PieceField } from '../../reads/piece.ts';
import type { AddFault } from './cypherFaults.ts';
import { seeGrammar, typeTagForms } from './cypherGrammar.ts';
import type { CypherHead, TagLine } from './cypherHead.ts';
import { readField, readJson, readWords } from './readTag.ts';
import { type EndField, type TypeFile, variableOf } from './typeFile.ts';

type Tag = keyof typeof typeTagForms;

const repeated: readonly string[] = ['include', 'properties', 'field', 'relation', 'value', 'group'] satisfies Tag[];
const lineTags: readonly string[] = ['one', 'all', 'counts', 'relation', 'value', 'group'] satisfies Tag[];

/** Whether a file is that of a type, rather than one of a question. */
export function isTypeFile({ tags }: CypherHead): boolean {
  return tags.some(({ tag }) => tag === 'type' || tag === 'view');
}

/** Reads the file of a type, its lines left for `piecesOfType`. Notes every fault of the rest. */
export function parseTypeFile(
  path: string,
  { tags, text }: CypherHead,
  types: ReadonlyMap<string, ContractType>,
  fault: AddFault,
): TypeFile | null {
  for (const { tag, line } of tags) {
    if (!(tag in typeTagForms))
      fault(line, `@${tag} is no tag of a type.${didYouMean(tag, Object.keys(typeTagForms))} ${seeGrammar}`);
    const first = tags.find((other) => other.tag === tag);
    if (first?.line !== line && !repeated.includes(tag)) fault(line, `@${tag} is given twice, wants one`);
  }
  if (text !== '') fault(1, 'the file of a type has no Cypher of its own: a question stands in a file of its own');
  const one = (tag: Tag) => tags.find((found) => found.tag === tag);
  const read = (tagLine: TagLine | undefined, wanted: number) =>
    tagLine && readWords(tagLine, wanted, typeTagForms[tagLine.tag as Tag], fault);
  const end = (tag: 'tail' | 'tip'): EndField | null => {
    const [field, type] = read(one(tag), 2) ?? [];
    return field === undefined || type === undefined ? null : { field, type };
  };

  const typeTag = one('type') ?? one('view');
  const words = read(typeTag, 3);
  if (typeTag === undefined || words == null) return null;
  const [first = '', second = '', third = ''] = words;
  const isView = typeTag.tag === 'view';
  const type = isView ? first : second;
  const contract = types.get(type);
  if (contract === undefined) {
    fault(typeTag.line, `the schema has no type ${type}.${didYouMean(type, types.keys())}`);
    return null;
  }
  if (basename(path, '.cypher') !== type) fault(typeTag.line, `the file of ${type} is called ${type}.cypher`);
  const variable = isView ? variableOf(third) : first;
  return {
    folder: basename(dirname(path)),
    path,
    line: typeTag.line,
    type,
    variable,
    example: isView ? null : String(readJson(third, typeTag, fault)),
    view: isView ? { field: second, type: third } : null,
    tail: end('tail'),
    tip: end('tip'),
    includes: tags.filter(({ tag }) => tag === 'include').map(({ rest }) => rest),
    fields: tags.flatMap((tagLine) => {
      if (tagLine.tag === 'properties') return propertiesOf(tagLine, variable, contract, fault);
      return tagLine.tag === 'field' ? readField(tagLine, typeTagForms.field, fault) : [];
    }),
    lines: tags.filter(({ tag }) => lineTags.includes(tag)),
  };
}

/** Fields that stand on the node or relationship under their own names, with the types that the schema gives them. */
function propertiesOf(
  { rest, line }: TagLine,
  variable: string,
  { name: type, fields }: ContractType,
  fault: AddFault,
): readonly PieceField[] {
  return rest.split(/\s+/).flatMap((name) => {
    const field = fields.get(name);
    if (field === undefined) {
      fault(line, `@properties: ${type} has no field ${name} in the schema.${didYouMean(name, fields.keys())}`);
      return [];
    }
    const property = `${variable}.${name}`;
    const expression = field.type === 'PartialDate' ? `partialDate(${property})` : property;
    return [{ name, type: pieceType(field.type) + (field.list ? '[]' : ''), expression }];
  });
}

/** The schema's own scalars have small letters in pieces. */
function pieceType(type: string): string {
  return ['String', 'Int', 'Float', 'Boolean'].includes(type) ? type.toLowerCase() : type;
}
