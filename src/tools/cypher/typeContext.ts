import type { ContractField, ContractType } from './contract.ts';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { AddFault } from './cypherFaults.ts';
import { emptyFile } from './cypherFile.ts';
import type { ReadLine } from './readLine.ts';
import type { TypeFile } from './typeFile.ts';

/** What the lines of one type's file are written with. */
export interface TypeContext {
  readonly file: TypeFile;
  /** All files of types, by type. */
  readonly files: ReadonlyMap<string, TypeFile>;
  readonly types: ReadonlyMap<string, ContractType>;
  readonly fault: AddFault;
}

/** What a line writes takes from its file and its field. */
export function pieceBase(
  { file }: TypeContext,
  owner: string,
  field: string,
  { about }: ContractField,
  line: ReadLine,
) {
  return {
    ...emptyFile,
    name: `${file.folder}/${owner}.${field}`,
    path: file.path,
    line: line.tagLine.line,
    about,
    mode: 'piece',
    budget: line.budget,
  } as const;
}

/** The field of a type in the schema that a line answers; null where there is none, which is noted. */
export function fieldOf({ types, fault }: TypeContext, owner: string, name: string, { tagLine }: ReadLine) {
  const fields = types.get(owner)?.fields ?? new Map<string, ContractField>();
  const field = fields.get(name);
  if (field !== undefined) return field;
  fault(tagLine.line, `@${tagLine.tag}: ${owner} has no ${name} in the schema.${didYouMean(name, fields.keys())}`);
  return null;
}
