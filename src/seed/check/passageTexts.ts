import { slugOf } from '../../domain/slugOf.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';

/** A collected text by the id of its file, in code points. */
export type TextsByFile = ReadonlyMap<string, readonly string[]>;

/** The words of each passage whose text is at hand, their letters composed, by its reference in files: `a07/byline`. */
export function textsOfPassages(seed: Seed, texts: TextsByFile): ReadonlyMap<string, string> {
  return new Map(
    entitiesOf(seed, 'article').flatMap(({ id, value }) => {
      const text = texts.get(value.sourceFile);
      if (text === undefined) return [];
      return Object.entries(value.passages).map(([key, { at }]) => {
        return [`${slugOf(id)}/${key}`, text.slice(at.start, at.end).join('').normalize('NFC')] as const;
      });
    }),
  );
}
