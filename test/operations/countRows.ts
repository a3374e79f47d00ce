import type { CountedRow } from './countedRow.ts';
import { firstReports, whyNoMonth, wholePart } from './datesOfRows.ts';
import { emptyCombinations, type Span } from './emptyCombinations.ts';

type Values = readonly (string | null | undefined)[];
type Find = (row: CountedRow, args: Readonly<Record<string, string>>) => Values;

/** How a list is counted in memory: what to ask of its rows, and how each grouping's values are read off a row. */
export interface Oracle {
  readonly field: string;
  readonly rows: string;
  readonly filters: readonly object[];
  /** Arguments beside the filter. */
  readonly args: readonly Readonly<Record<string, string>>[];
  readonly keys: Readonly<Record<string, Find>>;
  readonly isCollective: (row: CountedRow) => boolean;
}

/** Every value at a path such as `claims.nodes.id`; lists on the way are followed into each entry. */
function at(path: string): Find {
  const steps = path.split('.');
  return (row) =>
    steps
      .reduce<readonly unknown[]>(
        (found, step) =>
          found.flatMap((each) => {
            if (typeof each !== 'object' || each === null) return [];
            const value = (each as CountedRow)[step];
            return Array.isArray(value) ? (value as readonly unknown[]) : [value];
          }),
        [row],
      )
      .flatMap((value) => (value === null || value === undefined ? [] : [String(value as string | boolean)]));
}

const both =
  (...finds: readonly Find[]): Find =>
  (row, args) =>
    finds.flatMap((find) => find(row, args));

/** A place and all that it lies in: in the tree, and regions beside it. */
const wholes = 'id regions { region { id } } within { id within { id within { id } } }';
const tree = (path: string): Find =>
  both(
    ...['', '.regions.region', '.within', '.within.within', '.within.within.within'].map((up) => at(`${path}${up}.id`)),
  );

/** The year or month in which a date falls whole. */
function partOf(path: string, length: number): Find {
  return (row, args) => {
    const [[earliest], [latest]] = [at(`${path}.earliest`)(row, args), at(`${path}.latest`)(row, args)];
    return wholePart(earliest, latest, length);
  };
}

const times = (name: string) => ({
  YEAR: partOf(name, 4),
  MONTH: partOf(name, 7),
  NO_MONTH: (row: CountedRow): Values => {
    const found = row[name] as Readonly<Record<string, unknown>> | null;
    return found === null ? [] : whyNoMonth(found['earliest'], found['latest']);
  },
});
const date = 'earliest latest basis';
const evidence = 'evidence { passage { part article { canonical { id } language outlet { id } } } }';
const change = `issue { id } agency { jurisdictions { ${wholes} } }`;
const nobody = () => false;

export const oracles: Readonly<Record<string, Oracle>> = {
  events: {
    field: 'eventCounts',
    rows: `{ kind status date { ${date} } jurisdictions { ${wholes} } participants { actor { id } } concerns { id }
      started { ${change} } ended { ${change} } claims(first: 100) { nodes { ${evidence} } } }`.replaceAll(
      'canonical',
      `published { ${date} } canonical`,
    ),
    filters: [
      {},
      { status: ['OCCURRED'] },
      { within: 'jurisdiction:us-ca' },
      { kind: ['POLICY_CHANGE', 'PUBLICATION'], date: { from: '2012-01-01', certainty: 'DEFINITE' } },
      { participants: { some: { actor: { name: { contains: 'a' } } } } },
      { and: [{ kind: ['POLICY_CHANGE'] }, { kind: ['PUBLICATION'] }] },
    ],
    args: [{}],
    keys: {
      KIND: at('kind'),
      STATUS: at('status'),
      ...times('date'),
      ...firstReports,
      DATE_BASIS: at('date.basis'),
      JURISDICTION: at('jurisdictions.id'),
      CONTAINING_JURISDICTION: both(
        ...['jurisdictions', 'started.agency.jurisdictions', 'ended.agency.jurisdictions'].map(tree),
      ),
      ACTOR: at('participants.actor.id'),
      CONCERNS: at('concerns.id'),
      ISSUE: both(at('started.issue.id'), at('ended.issue.id')),
      ARTICLE: at('claims.nodes.evidence.passage.article.canonical.id'),
    },
    isCollective: nobody,
  },
  claims: {
    field: 'claimCounts',
    rows: `{ predicate status modality polarity attributedTo { capacity actor { id } } subject { __typename id }
      object { __typename id } knownFrom { ${date} } ${evidence} }`,
    filters: [
      {},
      { predicate: ['PROMPTED_BY', 'CAME_AFTER'] },
      { about: ['person:lee-baca'] },
      { article: ['article:a07', 'article:a03'] },
      { attributedTo: { some: { capacity: ['SPOKESPERSON'] } } },
    ],
    args: [{}, { knownAt: '2012-12-31' }],
    keys: {
      PREDICATE: at('predicate'),
      STATUS: at('status'),
      MODALITY: at('modality'),
      POLARITY: at('polarity'),
      CAPACITY: at('attributedTo.capacity'),
      VOICE: at('attributedTo.actor.id'),
      SUBJECT: at('subject.id'),
      OBJECT: at('object.id'),
      PART: at('evidence.passage.part'),
      ARTICLE: at('evidence.passage.article.canonical.id'),
      OUTLET: at('evidence.passage.article.outlet.id'),
      LANGUAGE: at('evidence.passage.article.language'),
      ...times('knownFrom'),
    },
    isCollective: nobody,
  },
  statements: {
    field: 'statementCounts',
    rows: `{ speaker { id } occasion { id } date { ${date} }
      quotations { form language passage { article { canonical { id } outlet { id } } } } }`,
    filters: [{}, { speaker: { id: ['person:lee-baca', 'person:kamala-harris'] } }, { words: {} }],
    args: [{}],
    keys: {
      SPEAKER: at('speaker.id'),
      OCCASION: at('occasion.id'),
      ...times('date'),
      FORM: at('quotations.form'),
      LANGUAGE: at('quotations.language'),
      ARTICLE: at('quotations.passage.article.canonical.id'),
      OUTLET: at('quotations.passage.article.outlet.id'),
    },
    isCollective: nobody,
  },
  policyStates: {
    field: 'policyStateCounts',
    rows: `{ answer issue { id } agency { id kind jurisdictions { ${wholes} } }
      period { fromEarliest fromLatest untilEarliest untilLatest }
      claims(first: 100) { nodes { ${evidence} } } }`,
    filters: [{}, { within: 'jurisdiction:us-ca' }, { issue: { id: ['issue:honour-detainers'] } }, { answer: ['YES'] }],
    args: [{}, { asOf: '2012-12-06' }, { knownAt: '2012-12-31' }, { asOf: '2014-01-01', knownAt: '2013-12-31' }],
    keys: {
      ANSWER: at('answer'),
      ISSUE: at('issue.id'),
      AGENCY: at('agency.id'),
      AGENCY_KIND: at('agency.kind'),
      JURISDICTION: at('agency.jurisdictions.id'),
      CONTAINING_JURISDICTION: tree('agency.jurisdictions'),
      CERTAINTY: ({ period }, { asOf }) => {
        const { fromLatest, untilEarliest } = period as Readonly<Record<string, string | null>>;
        if (asOf === undefined) return [];
        const surely = fromLatest != null && fromLatest <= asOf && untilEarliest != null && asOf < untilEarliest;
        return [surely ? 'DEFINITE' : 'POSSIBLE'];
      },
      START_YEAR: startOf(4),
      START_MONTH: startOf(7),
      START_NO_MONTH: ({ period }) => {
        const { fromEarliest, fromLatest } = period as Readonly<Record<string, unknown>>;
        return whyNoMonth(fromEarliest, fromLatest);
      },
      ARTICLE: at('claims.nodes.evidence.passage.article.canonical.id'),
    },
    isCollective: (row) => at('agency.kind')(row, {}).includes('GROUP'),
  },
  observations: {
    field: 'observationCounts',
    rows: `{ id measure { id } comparator place { ${wholes} } period { ${date} } statedBy { capacity actor { id } }
      claims(first: 100) { nodes { object { id } ${evidence} } } }`,
    filters: [{}, { comparator: ['EXACTLY', 'OVER'] }, { place: { id: ['jurisdiction:us-ca'] } }],
    args: [{}],
    keys: {
      MEASURE: at('measure.id'),
      COMPARATOR: at('comparator'),
      JURISDICTION: at('place.id'),
      CONTAINING_JURISDICTION: tree('place'),
      ...times('period'),
      VOICE: at('statedBy.actor.id'),
      CAPACITY: at('statedBy.capacity'),
      ARTICLE: at('claims.nodes.evidence.passage.article.canonical.id'),
    },
    isCollective: nobody,
  },
  articles: {
    field: 'articleCounts',
    rows: `{ outlet { id } byline { id } language published { ${date} } truncated canonical { id } }`,
    filters: [{}, { language: ['en'] }, { truncated: true }, { published: { basis: ['INFERRED'] } }],
    args: [{}],
    keys: {
      OUTLET: at('outlet.id'),
      AUTHOR: at('byline.id'),
      LANGUAGE: at('language'),
      ...times('published'),
      DATE_BASIS: at('published.basis'),
      TRUNCATED: at('truncated'),
      CANONICAL: at('canonical.id'),
    },
    isCollective: nobody,
  },
};

function startOf(length: number): Find {
  return ({ period }) => {
    const { fromEarliest, fromLatest } = period as Readonly<Record<string, string | null>>;
    return wholePart(fromEarliest, fromLatest, length);
  };
}

interface Counted {
  readonly values: readonly (string | null)[];
  count: number;
  collectiveCount: number;
}

/**
 * What the counts must be: each row falls under every combination of its values, and under null where it has none; of a
 * span to be filled, there is what nothing falls under.
 */
export function countRows(
  rows: readonly CountedRow[],
  by: readonly { readonly name: string; readonly find: Find | undefined }[],
  isCollective: (row: CountedRow) => boolean,
  args: Readonly<Record<string, string>>,
  fill: Span | null,
) {
  const groups = new Map<string, Counted>();
  for (const row of rows) {
    const values = by.map(({ find }): readonly (string | null)[] => {
      const found = [...new Set(find?.(row, args) ?? [])].map((value) => value ?? null);
      return found.length === 0 ? [null] : found;
    });
    const combinations = values.reduce<readonly (readonly (string | null)[])[]>(
      (done, next) => done.flatMap((before) => next.map((value) => [...before, value])),
      [[]],
    );
    for (const combination of combinations) {
      const key = JSON.stringify(combination);
      const group = groups.get(key) ?? { values: combination, count: 0, collectiveCount: 0 };
      group[isCollective(row) ? 'collectiveCount' : 'count'] += 1;
      groups.set(key, group);
    }
  }
  const found = [...groups.values()].map(({ values }) => values);
  const names = by.map(({ name }) => name);
  for (const values of fill === null ? [] : emptyCombinations(names, found, fill)) {
    const key = JSON.stringify(values);
    groups.set(key, groups.get(key) ?? { values, count: 0, collectiveCount: 0 });
  }
  const collectiveCount = rows.filter(isCollective).length;
  return {
    totalCount: rows.length - collectiveCount,
    collectiveCount,
    groupCount: groups.size,
    groups: [...groups.values()]
      .toSorted((a, b) => b.count + b.collectiveCount - a.count - a.collectiveCount || compare(a.values, b.values))
      .slice(0, 1000)
      .map(({ values, ...counts }) => ({ ...counts, keys: values })),
  };
}

function compare(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    return other === null || one < other ? -1 : 1;
  }
  return 0;
}
