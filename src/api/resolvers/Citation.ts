import { citeText, type Citation as Cited } from '../../domain/citation.ts';
import { required } from '../field/required.ts';
import type { RowSource } from '../field/source.ts';
import type { CitationFields, CitationRow } from './types.generated.ts';

/** A text, or a place in it, as it is cited. */
export const Citation: CitationFields = {
  text: (source) => citationOf(source).text,
  bibtex: (source) => citationOf(source).bibtex,
  csl: (source) => citationOf(source).csl,
};

function citationOf({ values }: RowSource<CitationRow>): Cited {
  return citeText(required(values, 'source'), values.place);
}
