import type { CountedRow } from './countedRow.ts';

type Day = string | null;

/** The year or month, by its length, in which two days both lie. */
export function wholePart(first: unknown, last: unknown, length: number): readonly string[] {
  const part = typeof first === 'string' ? first.slice(0, length) : undefined;
  return part !== undefined && typeof last === 'string' && part === last.slice(0, length) ? [part] : [];
}

/** Why no month is known of a date, by what is known of its first and its last day. */
export function whyNoMonth(first: unknown, last: unknown): readonly string[] {
  if (typeof first !== 'string') return [typeof last === 'string' ? 'BEFORE' : 'UNKNOWN'];
  if (typeof last !== 'string') return ['AFTER'];
  if (first.slice(0, 7) === last.slice(0, 7)) return [];
  return [first.slice(0, 4) === last.slice(0, 4) ? 'YEAR' : 'YEARS'];
}

interface ToldRow {
  readonly claims: {
    readonly nodes: readonly { readonly evidence: readonly { readonly passage: { readonly article: Told } }[] }[];
  };
}

interface Told {
  readonly canonical: { readonly id: string };
  readonly published: { readonly earliest: Day; readonly latest: Day };
}

/** The texts that tell of an event, and between which days the first of them was published. */
function firstReport(row: CountedRow) {
  const nodes = (row as unknown as ToldRow).claims.nodes;
  const told = nodes.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.article));
  const days = (of: 'earliest' | 'latest') => told.map(({ published }) => published[of]);
  const [first] = days('earliest').includes(null) ? [null] : days('earliest').sort();
  const [last] = days('latest')
    .filter((day) => day !== null)
    .sort();
  return { told, first: first ?? null, last: last ?? null };
}

/** By when an event was first reported, as its claims and their texts tell. */
export const firstReports = {
  FIRST_REPORT_YEAR: (row: CountedRow) => {
    const { first, last } = firstReport(row);
    return wholePart(first, last, 4);
  },
  FIRST_REPORT_MONTH: (row: CountedRow) => {
    const { first, last } = firstReport(row);
    return wholePart(first, last, 7);
  },
  FIRST_REPORT_NO_MONTH: (row: CountedRow) => {
    const { told, first, last } = firstReport(row);
    return told.length === 0 ? [] : whyNoMonth(first, last);
  },
  FIRST_REPORT_ARTICLE: (row: CountedRow) => {
    const { told, last } = firstReport(row);
    const may = ({ published: { earliest } }: Told) => last === null || earliest === null || earliest <= last;
    return told.filter(may).map(({ canonical }) => canonical.id);
  },
};
