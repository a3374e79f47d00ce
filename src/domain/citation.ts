import { dateText } from './dateText.ts';
import type { DateBasis } from './partialDate.ts';

/** What a citation says of a text; null or empty where nobody knows. */
export interface CitedText {
  /** Its key in a bibliography. */
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly basis: DateBasis;
  };
  readonly address: string | null;
  /** The place that is quoted, in words. */
  readonly position: string | null;
}

export interface Citation {
  /** For people. */
  readonly text: string;
  /** An entry that biblatex reads: its date is EDTF. */
  readonly bibtex: string;
  /** One item of CSL JSON: a range has two dates, an inferred date is circa. */
  readonly csl: string;
}

/** A text as it is cited. */
export function citeText(cited: CitedText): Citation {
  return { text: asText(cited), bibtex: asBibtex(cited), csl: JSON.stringify(asCsl(cited), null, 2) };
}

function asText({ authors, title, outlet, published, address, position }: CitedText): string {
  const unknown = published.earliest === null && published.latest === null;
  const date = unknown ? 'no date known' : `${dateText(published.edtf)}${isInferred(published) ? ' (inferred)' : ''}`;
  const parts = [
    authors.length === 0 ? 'No author named' : authors.join(', '),
    title === null ? 'without a title' : `“${title}”`,
    outlet ?? 'outlet not named',
    date,
    ...(position === null ? [] : [position]),
    address ?? 'no address known',
  ];
  return `${parts.join('. ')}.`;
}

function asBibtex({ key, authors, title, outlet, published, address, position }: CitedText): string {
  const date = bibtexDate(published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(escapeTex).join(' and ')],
    ['title', title === null ? null : `{${escapeTex(title)}}`],
    ['journaltitle', outlet === null ? null : escapeTex(outlet)],
    ['date', date],
    ['url', address],
    ['note', position === null ? null : escapeTex(position)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@article{${key},`, ...lines, '}'].join('\n');
}

/** A date that biblatex reads: a day, month or year, or a range of days; `~` says that it is inferred. */
function bibtexDate(published: CitedText['published']): string | null {
  const { edtf, earliest, latest } = published;
  const about = isInferred(published) ? '~' : '';
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return `${edtf}${about}`;
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return `${earliest}${about}`;
  return [earliest, latest].map((day) => (day === null ? '..' : `${day}${about}`)).join('/');
}

function asCsl({ key, authors, title, outlet, published, address, position }: CitedText) {
  const { earliest, latest } = published;
  const ends = [...new Set([earliest, latest])].filter((day) => day !== null);
  const whole = /^\d{4}(-\d\d)?$/.test(published.edtf) ? [published.edtf] : ends;
  return {
    id: key,
    type: 'article-newspaper',
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(whole.length === 0
      ? {}
      : {
          issued: {
            'date-parts': whole.map((day) => day.split('-').map(Number)),
            ...(isInferred(published) ? { circa: true } : {}),
          },
        }),
    ...(address === null ? {} : { URL: address }),
    ...(position === null ? {} : { note: position }),
  };
}

function isInferred({ basis }: CitedText['published']): boolean {
  return basis === 'INFERRED';
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}
