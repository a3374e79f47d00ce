import { readFileSync } from 'node:fs';
import { Refusal } from '../file/refusal.ts';

/** A text file, with what its source file's YAML has to say of it. */
export interface TextFile {
  readonly bytes: Uint8Array;
  /** In Unicode code points; a byte order mark is one of them, as everywhere here. */
  readonly text: readonly string[];
}

/** Files that people take for text, by their first bytes. */
const known = [
  ['%PDF-', 'a PDF: save its text as a file of its own'],
  ['PK\u0003\u0004', 'a packed file, perhaps of a word processor: save its text as a file of its own'],
  ['\u00ff\u00fe', 'UTF-16: save it as UTF-8'],
  ['\u00fe\u00ff', 'UTF-16: save it as UTF-8'],
] as const;

/** Reads a text. Throws a `Refusal` for what is no text in UTF-8, with the reason. */
export function readUtf8(path: string): TextFile {
  const bytes = bytesOf(path);
  const refuse = (reason: string) => new Refusal(`${path} is ${reason}`);
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  for (const [start, reason] of known) if (head.startsWith(start)) throw refuse(reason);
  const strange = bytes.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (strange !== -1) {
    const zeros = bytes.filter((byte) => byte === 0).length;
    if (zeros * 3 > bytes.length) throw refuse('UTF-16 without a mark, it seems: save it as UTF-8');
    throw refuse(`no text: byte ${strange} is ${bytes[strange] ?? 0}`);
  }
  const text = decode(bytes);
  if (text === null) throw refuse('not in UTF-8, perhaps in Latin-1 or Windows-1252: save it as UTF-8');
  if (/^[\s\ufeff]*$/.test(text)) throw refuse('empty');
  return { bytes, text: Array.from(text) };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }[code];
    throw new Refusal(`${path} cannot be read: ${reason ?? code}`);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
