import type { Piece, PieceField } from '../../reads/piece.ts';
import type { AddFault } from './cypherFaults.ts';
import { type TagLine, splitWords } from './cypherHead.ts';

/** The first words of a tag, and all the rest as the last. What cannot be read is noted, with the form of the tag. */
export function readWords({ tag, rest, line }: TagLine, wanted: number, form: string, fault: AddFault) {
  const words = splitWords(rest, wanted);
  if (words === null) fault(line, `cannot read "@${tag} ${rest}": wants "${form}"`);
  return words;
}

export function readJson(text: string, { tag, line }: TagLine, fault: AddFault): unknown {
  try {
    return JSON.parse(text);
  } catch {
    fault(line, `@${tag}: ${text} is no JSON`);
    return null;
  }
}

export function readWhole(text: string, { tag, line }: TagLine, fault: AddFault): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  fault(line, `@${tag} is "${text}", not a whole number`);
  return null;
}

export function readOrder(rest: string): Piece['order'] {
  const keys = rest.split(/,\s*(?![^(]*\))/);
  return keys.map((key) => ({ expression: key.replace(/ DESC$/, ''), descending: key.endsWith(' DESC') }));
}

export function readField(tagLine: TagLine, form: string, fault: AddFault): readonly PieceField[] {
  const words = readWords(tagLine, 3, form, fault);
  if (words === null) return [];
  const [name = '', type = '', expression = ''] = words;
  return [{ name, type, expression }];
}
