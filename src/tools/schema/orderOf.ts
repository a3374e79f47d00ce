import { askedOf } from './askedOf.ts';
import { type Ruled, ruledFromText } from './fromText.ts';
import { nounOf, spacedWords } from './nouns.ts';
import type { Composite, Written } from './written.ts';

/** In which orders pages of a type come: by each of its values that a filter asks for; none where it has no such. */
export function orderOf(type: Composite, written: Written): readonly Ruled[] {
  const fields = askedOf(type, written)
    .filter(({ ordered }) => ordered)
    .map(({ name }) => `"By its ${spacedWords(name)}." ${name}: OrderDirection`);
  if (fields.length === 0) return [];
  return ruledFromText(`
    "By what ${nounOf(type).plural} stand in order; what is not known comes last."
    input ${type.name.value}Order @oneOf {
      ${fields.join('\n')}
    }
  `);
}
