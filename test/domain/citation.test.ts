import { describe, expect, it } from 'vitest';
import { citeText, type CitedText } from '../../src/domain/citation.ts';

const plain: CitedText = {
  key: 'r01',
  authors: ['Mira Tolle', 'Jon Velt'],
  title: 'Caps & costs_100%',
  outlet: 'The Coast',
  published: { edtf: '1988-03-03', earliest: '1988-03-03', latest: '1988-03-03', basis: 'STATED' },
  address: null,
  position: 'characters 66–208',
};
const between: CitedText['published'] = {
  edtf: '[1988-03-03..1988-03-09]',
  earliest: '1988-03-03',
  latest: '1988-03-09',
  basis: 'INFERRED',
};
const dateOf = (published: CitedText['published']) =>
  /date = \{(.*)\}/.exec(citeText({ ...plain, published }).bibtex)?.[1];
const issuedOf = (published: CitedText['published']): unknown =>
  (JSON.parse(citeText({ ...plain, published }).csl) as { issued?: unknown }).issued;

describe('a citation', () => {
  it('is a line for people that says what nobody knows', () => {
    expect(citeText(plain).text).toBe(
      'Mira Tolle, Jon Velt. “Caps & costs_100%”. The Coast. 3 March 1988. characters 66–208. no address known.',
    );
    expect(citeText({ ...plain, authors: [], title: null, outlet: null }).text).toContain(
      'No author named. without a title. outlet not named.',
    );
  });

  it('is BibTeX with names apart and signs of TeX escaped', () => {
    expect(citeText(plain).bibtex.split('\n')).toEqual([
      '@article{r01,',
      '  author = {Mira Tolle and Jon Velt},',
      '  title = {{Caps \\& costs\\_100\\%}},',
      '  journaltitle = {The Coast},',
      '  date = {1988-03-03},',
      '  note = {characters 66–208},',
      '}',
    ]);
  });

  it.each<[string, CitedText['published'], string | undefined, unknown]>([
    ['a month', { ...between, edtf: '1988-03', basis: 'STATED' }, '1988-03', { 'date-parts': [[1988, 3]] }],
    [
      'a range that is inferred',
      between,
      '1988-03-03~/1988-03-09~',
      {
        'date-parts': [
          [1988, 3, 3],
          [1988, 3, 9],
        ],
        circa: true,
      },
    ],
    [
      'an end alone',
      { ...between, earliest: null, basis: 'STATED' },
      '../1988-03-09',
      { 'date-parts': [[1988, 3, 9]] },
    ],
    ['nothing', { edtf: 'XXXX', earliest: null, latest: null, basis: 'UNKNOWN' }, undefined, undefined],
  ])('writes the date %s as biblatex and CSL have it', (_what, published, bibtex, issued) => {
    expect(dateOf(published)).toBe(bibtex);
    expect(issuedOf(published)).toEqual(issued);
  });
});
