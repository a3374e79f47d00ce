import type { Extent } from '../../domain/extent.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Value } from '../../graph/value.ts';
import { readEdtf } from '../edtf/readEdtf.ts';
import { known, type Properties } from './desiredGraph.ts';

/** The properties that keep a date, by what follows its name: a date `published` has `publishedEdtf` and so on. */
const parts: Readonly<Record<string, (date: PartialDate) => Value>> = {
  Edtf: ({ edtf }) => edtf,
  Earliest: ({ earliest }) => day(earliest),
  Latest: ({ latest }) => day(latest),
  Basis: ({ basis }) => basis,
  Phrase: ({ phrase }) => phrase,
  Rule: ({ rule }) => rule,
};

/** The properties of a date; a day is absent where it is unbounded, all are where there is no date. */
export function dateProperties(at: string, date: PartialDate | undefined): Properties {
  if (date === undefined) return {};
  return known(Object.fromEntries(Object.entries(parts).map(([part, of]) => [at + part, of(date)])));
}

/** The names of all properties that a date may have. */
export function datePropertyNames(at: string): readonly string[] {
  return Object.keys(parts).map((part) => at + part);
}

export function day(text: string | null): Value {
  return text === null ? null : { date: text };
}

/** A date of a file with its first and last day. */
export function partialDate({ edtf, basis, phrase, rule }: Omit<PartialDate, keyof Extent>): PartialDate {
  const { earliest, latest } = readEdtf(edtf);
  return { edtf, earliest, latest, basis, phrase, rule };
}
