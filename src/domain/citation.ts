import { dateText } from './dateText.ts';
import type { DateBasis } from './partialDate.ts';

/** What a citation says of a text; null or empty where nobody knows. */
export interface CitedSource {
  readonly id: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly published: {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly basis: DateBasis;
  };
  /** Its own, in the web. */
  readonly address: string | null;
  /** That of a copy in an archive. */
  readonly archivedAddress: string | null;
}

/** A place in a text: in which part, between which characters of its file, and how it begins. */
export interface CitedPlace {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

export interface Citation {
  /** For people. */
  readonly text: string;
  /** An entry that biblatex reads: its date is EDTF. */
  readonly bibtex: string;
  /** One item of CSL JSON: a range has two dates, an inferred date is circa. */
  readonly csl: string;
}

/**
 * A text, or a place in it, as it is cited. Each has a key of its own in a bibliography. A form is written when it is
 * asked for.
 */
export function citeText(source: CitedSource, place: CitedPlace | null): Citation {
  const { id, address, archivedAddress } = source;
  const slug = id.slice(id.indexOf(':') + 1);
  const position = place === null ? [] : [positionOf(place)];
  const archived = archivedAddress === null ? [] : [`archived at ${archivedAddress}`];
  const cited: CitedText = {
    ...source,
    key: place === null ? slug : `${slug}-${place.start}-${place.end}`,
    position,
    addresses: [...(address === null ? [] : [address]), ...archived],
    url: address ?? archivedAddress,
    note: [...position, ...(address === null ? [] : archived)].join('; '),
  };
  return {
    get text() {
      return asText(cited);
    },
    get bibtex() {
      return asBibtex(cited);
    },
    get csl() {
      return JSON.stringify(asCsl(cited), null, 2);
    },
  };
}

interface CitedText extends CitedSource {
  readonly key: string;
  /** The place that is quoted, in words. */
  readonly position: readonly string[];
  /** All that are known, in words. */
  readonly addresses: readonly string[];
  /** The one that leads to it. */
  readonly url: string | null;
  /** What no other field has; empty where that is nothing. */
  readonly note: string;
}

/** Where a place is, for somebody who has the text before him: `body, characters 10–90, beginning “It said”`. */
function positionOf({ part, start, end, anchor }: CitedPlace): string {
  return `${part.toLowerCase()}, characters ${start}–${end}, beginning “${anchor}”`;
}

function asText({ authors, title, outlet, published, addresses, position }: CitedText): string {
  const unknown = published.earliest === null && published.latest === null;
  const date = unknown ? 'No date known' : `${dateText(published.edtf)}${isInferred(published) ? ' (inferred)' : ''}`;
  const parts = [
    authors.length === 0 ? 'No author named' : authors.join(', '),
    title === null ? 'Without a title' : `“${title}”`,
    outlet ?? 'Outlet not named',
    capital(date),
    ...position.map(capital),
    ...(addresses.length === 0 ? ['No address known'] : addresses),
  ];
  return `${parts.join('. ')}.`;
}

/** As it begins a sentence. */
function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function asBibtex({ key, authors, title, outlet, published, url, note }: CitedText): string {
  const date = bibtexDate(published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(escapeTex).join(' and ')],
    ['title', title === null ? null : `{${escapeTex(title)}}`],
    ['journaltitle', outlet === null ? null : escapeTex(outlet)],
    ['date', date],
    ['url', url],
    ['note', note === '' ? null : escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@article{${key},`, ...lines, '}'].join('\n');
}

/** A date that biblatex reads: a day, month or year, or a range of days; `~` says that it is inferred. */
function bibtexDate(published: CitedSource['published']): string | null {
  const { edtf, earliest, latest } = published;
  const about = isInferred(published) ? '~' : '';
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return `${edtf}${about}`;
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return `${earliest}${about}`;
  return [earliest, latest].map((day) => (day === null ? '..' : `${day}${about}`)).join('/');
}

function asCsl({ key, authors, title, outlet, published, url, note }: CitedText) {
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
    ...(url === null ? {} : { URL: url }),
    ...(note === '' ? {} : { note }),
  };
}

function isInferred({ basis }: CitedSource['published']): boolean {
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
