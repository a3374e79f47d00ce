import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../file/refusal.ts';
import { unseenSign } from '../text/unseenSigns.ts';
import type { DivisionLine } from './division.ts';
import { refuseDivisionId } from './divisionId.ts';

/** How the line of a division begins, where its id stands first. */
const begins = 'ocd-division/';

/** The columns of the file; others may stand beside them, and are not read. */
const columns = { id: 'id', name: 'name', digits: 'census_geoid' } as const;

/**
 * Reads a file of divisions of Open Civic Data line by line, and keeps none of them. A field may be quoted, and may not
 * go on in the next line: none of the register does. Throws a `Refusal` where it is no such file.
 *
 * @param file the path, for messages and to be opened
 * @param onBytes is told how many of the bytes of the file were read
 */
export async function* readDivisions(file: string, onBytes: (read: number) => void): AsyncGenerator<DivisionLine> {
  const input = createReadStream(file, 'utf8');
  let places: Places | null = null;
  let line = 0;
  const lines = createInterface({ input, crlfDelay: Infinity });
  try {
    for await (const text of lines) {
      line += 1;
      onBytes(input.bytesRead);
      const isHead: boolean = places === null && !text.startsWith(begins);
      places ??= isHead ? placesOf(file, text) : headless(text);
      if (!isHead && text !== '') yield readLine(text, line, places);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    lines.close();
    input.destroy();
  }
  if (places === null) throw new Refusal(`${file} is empty; ${expected}`);
}

/** Which field is which, and how many there are. */
interface Places {
  readonly id: number;
  readonly name: number;
  readonly digits: number | null;
  readonly fields: number;
}

const expected =
  'expected a file of divisions of Open Civic Data: a first line with the columns id and name, and maybe census_geoid, ' +
  'or lines of an id and a name each';

function placesOf(file: string, text: string): Places {
  const names = fieldsOf(text.replace(/^\uFEFF/, '')) ?? [];
  const [id, name, digits] = [names.indexOf(columns.id), names.indexOf(columns.name), names.indexOf(columns.digits)];
  if (id === -1 || name === -1) throw new Refusal(`${file} begins with "${text.slice(0, 80)}"; ${expected}`);
  return { id, name, digits: digits === -1 ? null : digits, fields: names.length };
}

/** A file without names of columns: an id and a name in each line. */
function headless(text: string): Places {
  return { id: 0, name: 1, digits: null, fields: fieldsOf(text)?.length ?? 2 };
}

function readLine(text: string, line: number, places: Places): DivisionLine {
  const refused = (refusal: string): DivisionLine => ({ line, refusal });
  // What is no UTF-8 was read as this sign.
  if (text.includes('\uFFFD')) return refused('it is not in UTF-8; expected UTF-8');
  const fields = fieldsOf(text);
  if (fields === null) return refused(`its quotation marks are not in pairs; expected fields as CSV has them`);
  if (fields.length !== places.fields) {
    return refused(`it has ${fields.length} fields; expected ${places.fields}, as in the first line`);
  }
  const [id = '', name = ''] = [fields[places.id]?.trim(), fields[places.name]?.trim()];
  const wrong = refuseDivisionId(id);
  if (wrong !== null) return refused(wrong);
  if (name === '') return refused('it has no name; expected one');
  const unseen = unseenSign(name);
  if (unseen !== null) return refused(`its name ${unseen}`);
  const code = places.digits === null ? '' : (fields[places.digits]?.trim() ?? '');
  const digits = /^place-(\d{2,10})$/.exec(code)?.[1] ?? null;
  if (code !== '' && digits === null) {
    return refused(`its ${columns.digits} is "${code}"; expected one such as place-06001, or none`);
  }
  return { division: { id, name, digits, line } };
}

const quoted = String.raw`"(?:[^"]|"")*"`;
const wholeLine = new RegExp(`^(?:${quoted}|[^",]*)(?:,(?:${quoted}|[^",]*))*$`);
const oneField = new RegExp(`,(${quoted}|[^",]*)`, 'g');

/** The fields of a line of CSV; null where it is none. */
function fieldsOf(text: string): readonly string[] | null {
  if (!wholeLine.test(text)) return null;
  return [...`,${text}`.matchAll(oneField)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
}
