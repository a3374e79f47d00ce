import type { ContractType } from './contract.ts';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { PieceField } from '../../reads/piece.ts';
import type { AddFault } from './cypherFaults.ts';
import type { CypherFile } from './cypherFile.ts';
import { withoutComments } from './cypherTokens.ts';
import { rename } from './rename.ts';
import { dateOf, datePartOf, writeShorthands } from './shorthands.ts';
import { storedColumn } from './storedColumn.ts';

/** By name, as other files call them. */
export type Fragments = ReadonlyMap<string, CypherFile>;

const clauses = /^(MATCH|OPTIONAL|WITH|UNWIND|CALL)\b/;
const include = /^\/\/ @include (\w+) (\w+)$/gm;

/**
 * A file with its shared parts written out:
 * - a line `// @include heldAsOf state` becomes the clauses of `cypher/fragment/heldAsOf.cypher`, started from `state`;
 *   its fields become the file's own;
 * - `knownBy(claim)` becomes the condition of `cypher/fragment/knownBy.cypher` in brackets, `restsOn(link)` the clauses
 *   of `restsOn.cypher`, wherever they stand;
 * - shorthands are written out (`shorthands.ts`);
 * - a field that only reads properties tells which (`storedColumn.ts`).
 * The parameters and locals of a fragment become the file's own.
 */
export function expandPiece(
  file: CypherFile,
  fragments: Fragments,
  types: ReadonlyMap<string, ContractType>,
  fault: AddFault,
): CypherFile {
  const used: CypherFile[] = [];
  const shown: PieceField[] = [];

  /** A fragment started from a variable, its own variables named after that. */
  function placed(found: CypherFile, variable: string): CypherFile {
    const fragment = expandPiece(found, fragments, types, fault);
    const place = (cypher: string) => {
      const own = fragment.locals.reduce((done, local) => rename(done, local, ownName(variable, local)), cypher);
      return rename(own, fragment.from?.variable ?? '', variable);
    };
    const text = place(withoutComments(fragment.text));
    const locals = fragment.locals.map((local) => ownName(variable, local));
    const fields = fragment.fields.map((field) => ({ ...field, expression: place(field.expression) }));
    used.push({ ...fragment, locals });
    return { ...fragment, text, locals, fields };
  }

  function write(cypher: string): string {
    const included = cypher.replaceAll(include, (line, name: string, variable: string) => {
      const found = fragments.get(name);
      if (found === undefined) {
        fault(file.line, `there is no fragment "${name}".${didYouMean(name, fragments.keys())}`);
        return line;
      }
      const { text, fields } = placed(found, variable);
      shown.push(...fields);
      return text;
    });
    const called = [...fragments].reduce((done, [name, found]) => {
      return done.replaceAll(new RegExp(`\\b${name}\\((\\w+)\\)`, 'g'), (_call, variable: string) => {
        const { text } = placed(found, variable);
        return clauses.test(text) ? text : `(${text})`;
      });
    }, included);
    return writeShorthands(called, types);
  }

  const text = write(file.text);
  const refuse = file.refuse === null ? null : write(file.refuse);
  const fields = file.fields.map((field) => {
    const date = dateOf(field.expression);
    return { ...field, expression: write(field.expression), ...(date === null ? {} : { date }) };
  });
  const params = [...file.params];
  for (const param of used.flatMap((fragment) => fragment.params)) {
    if (!params.some(({ name }) => name === param.name)) params.push(param);
  }
  const locals = [...new Set([...file.locals, ...used.flatMap((fragment) => fragment.locals)])];
  const datePart = datePartOf([file.text, ...file.fields.map(({ expression }) => expression)].join('\n'));
  const expanded = { ...file, text, refuse, params, locals, fields: [...fields, ...shown].map(withStored) };
  return datePart === null ? expanded : { ...expanded, datePart };
}

function withStored(field: PieceField): PieceField {
  const stored = storedColumn(field.expression, field.type);
  return stored === null ? field : { ...field, stored };
}

function ownName(variable: string, local: string): string {
  return variable + local.charAt(0).toUpperCase() + local.slice(1);
}
