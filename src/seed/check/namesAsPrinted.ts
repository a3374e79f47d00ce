import type { Fault } from '../file/fault.ts';
import type { ValuePath } from '../file/seedFile.ts';
import type { Placed, Seed } from '../layout/seed.ts';
import { inWords, spaced } from './inWords.ts';
import { textsOfPassages, type TextsByFile } from './passageTexts.ts';
import { faultIn } from './rule.ts';

/** A name stands in the passages that are given for it, as printed there; letters may differ in case. */
export function namesAsPrinted(seed: Seed, texts: TextsByFile): readonly Fault[] {
  const passages = textsOfPassages(seed, texts);
  const wanting = (placed: Placed, key: string, name: string, references: readonly string[]) =>
    references.flatMap((reference, index) => {
      const text = passages.get(reference);
      if (text === undefined || inWords(spaced(name)).test(text)) return [];
      const path: ValuePath = [key, index];
      return [faultIn(placed, path, `${reference} does not print "${name}"`)];
    });
  return [
    ...seed.entities.flatMap((entity) => wanting(entity, 'nameFrom', entity.name, entity.value.nameFrom ?? [])),
    ...seed.names.flatMap((name) => wanting(name, 'evidence', name.value.text, name.value.evidence)),
  ];
}
