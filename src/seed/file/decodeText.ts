/** Bytes as text, or why they are none in UTF-8 and what to do about it: `is UTF-16: save it as UTF-8`. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Files that people take for text, by their first bytes. */
const known = [
  ['%PDF-', 'is a PDF: save its text as a file of its own'],
  ['PK\u0003\u0004', 'is a packed file, perhaps of a word processor: save its text as a file of its own'],
  ['\u00d0\u00cf\u0011\u00e0', 'is of an old word processor: save its text as a file of its own'],
  [String.raw`{\rtf`, 'is rich text (RTF): open it in a word processor and save it as plain text in UTF-8'],
  ['\u00ff\u00fe', 'is UTF-16: save it as UTF-8'],
  ['\u00fe\u00ff', 'is UTF-16: save it as UTF-8'],
] as const;

/** Reads UTF-8. A byte order mark stays, as the first character. */
export function decodeText(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  for (const [start, problem] of known) if (head.startsWith(start)) return { problem };
  const strange = bytes.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (strange !== -1) {
    const zeros = bytes.filter((byte) => byte === 0).length;
    if (zeros * 3 > bytes.length) return { problem: 'is UTF-16 without a mark, it seems: save it as UTF-8' };
    return { problem: `is no text: byte ${strange} is ${bytes[strange] ?? 0}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

/**
 * What the bytes would be in the encoding that old files of the West most often have: the reader sees whether it is so.
 */
function notUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const [word = ''] = /\S*[^\p{ASCII}]\S*/u.exec(text) ?? [];
  return (
    `is not in UTF-8. In Windows-1252 (Latin-1 but for some signs) it has the word "${word.slice(0, 40)}": if that is ` +
    'right, save it from that as UTF-8, else find out its encoding'
  );
}
