import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Says where in `cypher/` a line of a part of a piece is written: `cypher/event/Query.events.cypher:8`. */
export function createPlaceOfPiece(root: string): (name: string, part: string, line: string) => string {
  const files = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => ({ path: `cypher/${path}`, lines: readFileSync(join(root, 'cypher', path), 'utf8').split('\n') }));

  return (name, part, line) => {
    const [owner = '', field = ''] = name.split('.');
    const named = (wanted: string) => files.find(({ path }) => basename(path, '.cypher') === wanted);
    const [own, ofType] = [named(name), named(owner)];
    const candidates = [
      [own, line],
      [own, `@field\\s+${part}\\b`],
      [ofType, `@\\w+\\s+${field}\\b`],
      [own, '.'],
    ] as const;
    for (const [file, wanted] of candidates) {
      const at = file?.lines.findIndex((each) => each.includes(wanted) || matches(each, wanted)) ?? -1;
      if (file !== undefined && at >= 0) return `${file.path}:${at + 1}`;
    }
    return own?.path ?? ofType?.path ?? name;
  };
}

function matches(line: string, wanted: string): boolean {
  return wanted.startsWith('@') && new RegExp(wanted).test(line);
}
