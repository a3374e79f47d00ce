import type { Division } from '../divisions/division.ts';
import { csvField } from './csvColumn.ts';
import type { WrittenFile } from './seedFilesOf.ts';

/** Beside the folders of a seed, which it is no part of. */
export const divisionsFile = 'divisions.csv';

/** Divisions that were imported as a file that can be imported; none where there are none. */
export function divisionsFileOf(divisions: readonly Division[]): readonly WrittenFile[] {
  if (divisions.length === 0) return [];
  // Those without a name are made for what lies in them.
  const lines = divisions.flatMap(({ id, name, digits }) =>
    name === null ? [] : [[id, name, digits === null ? undefined : `place-${digits}`]],
  );
  const text = [['id', 'name', 'census_geoid'], ...lines]
    .map((fields) => `${fields.map((each) => csvField(each, ';')).join(',')}\n`)
    .join('');
  return [{ path: divisionsFile, text }];
}
