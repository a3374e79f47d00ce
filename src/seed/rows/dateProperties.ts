import type { Extent } from '../../domain/extent.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Value } from '../../graph/value.ts';
import { known, type Properties } from '../desiredGraph.ts';
import { readEdtf } from '../readEdtf.ts';
import type { SeedDate } from '../shape/date.ts';

/** A date at `published` becomes `publishedEdtf`, `publishedEarliest`, `publishedLatest` and so on. */
export function dateProperties(at: string, date: PartialDate | undefined): Properties {
  if (date === undefined) return {};
  return known({
    [`${at}Edtf`]: date.edtf,
    ...extentProperties(at, date),
    [`${at}Basis`]: date.basis,
    [`${at}Phrase`]: date.phrase,
    [`${at}Rule`]: date.rule,
  });
}

/** The first and the last day, absent where unbounded. */
function extentProperties(at: string, { earliest, latest }: Extent): Properties {
  return known({ [`${at}Earliest`]: day(earliest), [`${at}Latest`]: day(latest) });
}

export function day(text: string | null): Value {
  return text === null ? null : { date: text };
}

/** A date of a file with its first and last day. */
export function partialDate(date: SeedDate): PartialDate {
  const { earliest, latest } = readEdtf(date.edtf);
  return { edtf: date.edtf, earliest, latest, basis: date.basis, phrase: date.phrase, rule: date.rule };
}

/** The properties of a date of a file, where it has one. */
export function seedDateProperties(at: string, date: SeedDate | null | undefined): Properties {
  return date === null || date === undefined ? {} : dateProperties(at, partialDate(date));
}
