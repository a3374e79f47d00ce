import { describe, expect, it } from 'vitest';
import { type CitedPlace, type CitedSource, citeText } from '../../src/domain/citation.ts';

const plain: CitedSource = {
  id: 'article:r01',
  authors: ['Mira Tolle', 'Jon Velt'],
  title: 'Caps & costs_100%',
  outlet: 'The Coast',
  published: { edtf: '1988-03-03', earliest: '1988-03-03', latest: '1988-03-03', basis: 'STATED' },
  address: null,
  archivedAddress: null,
};
const place: CitedPlace = { part: 'BODY', start: 66, end: 208, anchor: 'Caps' };
const between: CitedSource['published'] = {
  edtf: '[1988-03-03..1988-03-09]',
  earliest: '1988-03-03',
  latest: '1988-03-09',
  basis: 'INFERRED',
};
const dateOf = (published: CitedSource['published']) =>
  /date = \{(.*)\}/.exec(citeText({ ...plain, published }, null).bibtex)?.[1];
const issuedOf = (published: CitedSource['published']): unknown =>
  (JSON.parse(citeText({ ...plain, published }, null).csl) as { issued?: unknown }).issued;

describe('a citation', () => {
  it('is a line for people that says what nobody knows', () => {
    expect(citeText(plain, place).text).toBe(
      'Mira Tolle, Jon Velt. “Caps & costs_100%”. The Coast. 3 March 1988. ' +
        'Body, characters 66–208, beginning “Caps”. No address known.',
    );
    expect(citeText({ ...plain, authors: [], title: null, outlet: null }, null).text).toContain(
      'No author named. Without a title. Outlet not named.',
    );
  });

  it('is BibTeX with names apart and signs of TeX escaped', () => {
    expect(citeText(plain, place).bibtex.split('\n')).toEqual([
      '@article{r01-66-208,',
      '  author = {Mira Tolle and Jon Velt},',
      '  title = {{Caps \\& costs\\_100\\%}},',
      '  journaltitle = {The Coast},',
      '  date = {1988-03-03},',
      '  note = {body, characters 66–208, beginning “Caps”},',
      '}',
    ]);
  });

  const address = 'https://coast.example/caps_1?a=1&b=%20';
  const archivedAddress = 'https://archive.example/caps';

  it.each([
    ['its own', { address, archivedAddress: null }, address, address, undefined],
    ['its own and an archived one', { address, archivedAddress }, address, address, `archived at ${archivedAddress}`],
    [
      'an archived one',
      { address: null, archivedAddress },
      `archived at ${archivedAddress}`,
      archivedAddress,
      undefined,
    ],
  ])('leads to the text by %s', (_which, known, told, url, note) => {
    const { text, bibtex, csl } = citeText({ ...plain, ...known }, null);
    expect(text).toContain(`3 March 1988. ${told}`);
    expect(text.endsWith(`${note ?? told}.`)).toBe(true);
    // biblatex takes what stands in url to the letter.
    expect(bibtex).toContain(`  url = {${url}},`);
    expect([...bibtex.matchAll(/note = \{(.*)\}/g)].map(([, said]) => said)).toEqual(note === undefined ? [] : [note]);
    expect(JSON.parse(csl)).toMatchObject({ id: 'r01', URL: url, ...(note === undefined ? {} : { note }) });
  });

  it.each<[string, CitedSource['published'], string | undefined, unknown]>([
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
