import type { Subject } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import { dataOf, dated, graphql, sorted } from './subjects.ts';

type Row = Readonly<Record<string, unknown>>;

const event = 'id name kind status dateEdtf dateEarliest dateLatest dateBasis';
const short = 'id name kind dateEdtf dateEarliest dateLatest';
const byId = 'sort: [{ id: ASC }]';
const states = (name: string) => `${name}(${byId}) { id name answer issue { id name } agency { id name } }`;
const claim = `
  id predicate sentence polarity
  attributedToConnection { edges { properties { capacity } node { thing { id name } } } }
  evidence(${byId}) { id part paraphrase article { id title outlet { id name } } }
`;
const dossier = (claims: string) => `query dossier($id: ID!) {
  events(where: { id: { eq: $id } }) {
    ${event}
    jurisdictions(${byId}) { id name } concerns(${byId}) { id name }
    ${states('started')} ${states('ended')}
    ${claims}
  }
}`;
const eventById = `query byId($id: ID!) {
  events(where: { id: { eq: $id } }) { ${event} jurisdictions(${byId}) { id name } }
}`;

/** What the library can ask with what it generates: no search over several indexes, no paths, no counts by group. */
const shipped: Partial<Record<QuestionName, string>> = {
  byId: eventById,
  page: `query page($within: ID!, $offset: Int!) {
    events(
      where: { OR: [
        { jurisdictions: { some: { id: { eq: $within } } } }
        { jurisdictions: { some: { within: { some: { id: { eq: $within } } } } } }
      ] }
      sort: [{ dateEarliest: ASC }, { id: ASC }]
      limit: 21
      offset: $offset
    ) { ${short} }
  }`,
  dossier: dossier(`dossier { subjectOf(${byId}) { ${claim} } objectOf(${byId}) { ${claim} } }`),
  filteredCount: `query filteredCount($article: ID!) {
    claimsConnection(where: { evidence: { some: { article: { some: { id: { eq: $article } } } } } }, ${byId}, first: 10) {
      aggregate { count { nodes } }
      edges { node { id predicate sentence } }
    }
  }`,
};

const tuned: Partial<Record<QuestionName, string>> = {
  byId: eventById,
  page: `query page($within: ID!, $afterDay: String, $afterId: ID) {
    eventsOfPlace(within: $within, afterDay: $afterDay, afterId: $afterId) { ${short} }
  }`,
  dossier: dossier(`claims { ${claim} }`),
  groups: `query groups($within: ID!) { groups(within: $within) { kind year count } }`,
  filteredCount: `query filteredCount($article: ID!) {
    claimsOfArticle(article: $article) { totalCount nodes { id predicate sentence } }
  }`,
};

const parts: Readonly<Record<string, string | undefined>> = {
  dateEdtf: 'edtf',
  dateEarliest: 'earliest',
  dateLatest: 'latest',
  dateBasis: 'basis',
};

function eventOf(row: Row): Row {
  const renamed = Object.fromEntries(Object.entries(row).map(([key, value]) => [parts[key] ?? key, value]));
  return dated(
    renamed,
    ['edtf', 'earliest', 'latest', 'basis'].filter((part) => part in renamed),
  );
}

function stateOf({ issue, agency, ...state }: Row): Row {
  return { ...state, issue: first(issue), agency: first(agency) };
}

function claimOf({ attributedToConnection, evidence, ...rest }: Row): Row {
  const { edges } = attributedToConnection as { readonly edges: readonly Row[] };
  return {
    ...rest,
    attributedTo: edges.map(({ properties, node }) => ({
      capacity: (properties as Row)['capacity'],
      actor: first((node as Row)['thing']),
    })),
    evidence: (evidence as readonly Row[]).map(({ article, ...passage }) => {
      const { outlet, ...text } = first(article) as Row;
      return { ...passage, article: { ...text, outlet: first(outlet) ?? null } };
    }),
  };
}

function dossierOf({ dossier: between, claims, ...row }: Row): Row {
  const [said] = (between ?? []) as readonly {
    readonly subjectOf: readonly Row[];
    readonly objectOf: readonly Row[];
  }[];
  const all = (claims as readonly Row[] | undefined) ?? [...(said?.subjectOf ?? []), ...(said?.objectOf ?? [])];
  return {
    ...eventOf(row),
    started: (row['started'] as readonly Row[]).map(stateOf),
    ended: (row['ended'] as readonly Row[]).map(stateOf),
    claims: all
      .toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
      .slice(0, 100)
      .map(claimOf),
  };
}

const first = (list: unknown): unknown => (list as readonly unknown[])[0];

function library(name: string, texts: Partial<Record<QuestionName, string>>): Subject {
  return {
    name,
    ask(question, variables) {
      const text = texts[question];
      return text === undefined ? null : graphql(text, variables);
    },
    read(question, text) {
      const data = dataOf(text);
      const rows = (data['events'] ?? data['eventsOfPlace']) as readonly Row[];
      switch (question) {
        case 'byId':
          return eventOf(first(rows) as Row);
        case 'page':
          return { nodes: rows.slice(0, 20).map(eventOf), hasNextPage: rows.length > 20 };
        case 'dossier':
          return dossierOf(first(rows) as Row);
        case 'groups':
          return sorted(
            (data['groups'] as readonly Row[]).map(({ kind, year, count }) => ({
              keys: [
                { grouping: 'KIND', value: kind },
                { grouping: 'YEAR', value: year },
              ],
              count,
            })),
          );
        case 'filteredCount': {
          if (data['claimsOfArticle'] !== undefined) return first(data['claimsOfArticle']);
          const { aggregate, edges } = data['claimsConnection'] as {
            readonly aggregate: { readonly count: { readonly nodes: number } };
            readonly edges: readonly { readonly node: unknown }[];
          };
          return { totalCount: aggregate.count.nodes, nodes: edges.map(({ node }) => node) };
        }
        default:
          throw new Error(`${name} cannot answer ${question}`);
      }
    },
  };
}

export const librarySubjects: readonly Subject[] = [
  library('neo4j-graphql', shipped),
  library('neo4j-graphql-tuned', tuned),
];
