import { readFileSync } from 'node:fs';
import { decodeText } from '../file/decodeText.ts';
import { Refusal } from '../file/refusal.ts';

/** A text file, with what its source file's YAML has to say of it. */
export interface TextFile {
  readonly bytes: Uint8Array;
  /** In Unicode code points; a byte order mark is one of them, as everywhere here. */
  readonly text: readonly string[];
}

/** Reads a text. Throws a `Refusal` for what is no text in UTF-8, with the reason. */
export function readText(path: string): TextFile {
  const bytes = bytesOf(path);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Refusal(`${path} ${decoded.problem}`);
  if (/^[\s\ufeff]*$/.test(decoded.text)) throw new Refusal(`${path} is empty`);
  return { bytes, text: Array.from(decoded.text) };
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
