import type { Subject, Variables } from '../questions/asked.ts';
import { documents, type QuestionName } from '../questions/documents.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is compared, in the form that the Cypher by hand gives: without wrappers of one schema, groups in one order. */
const ours: Subject = {
  name: 'us',
  ask: (question, variables) => graphql(documents[question], variables),
  read(question, text) {
    const data = dataOf(text);
    switch (question) {
      case 'byId':
        return data['event'];
      case 'page': {
        const { nodes, pageInfo } = data['events'] as { nodes: unknown; pageInfo: { hasNextPage: boolean } };
        return { nodes, hasNextPage: pageInfo.hasNextPage };
      }
      case 'dossier': {
        const event = data['event'] as Row & { claims: { nodes: readonly Row[] } };
        const claims = event.claims.nodes.map(({ evidence, ...claim }) => ({
          ...claim,
          evidence: (evidence as readonly { readonly passage: unknown }[]).map(({ passage }) => passage),
        }));
        return { ...event, claims };
      }
      case 'fullText':
        return (data['search'] as { edges: unknown }).edges;
      case 'path':
        return data['paths'];
      case 'groups':
        return sorted((data['eventCounts'] as { groups: readonly unknown[] }).groups);
      case 'filteredCount':
        return data['claims'];
    }
  },
};

/** Another process of ours: how far two of the same are apart is the noise. */
const again: Subject = { ...ours, name: 'us again' };

const byHand = (name: string): Subject => ({
  name,
  ask: (question, variables) => ({ path: `/${question}`, body: JSON.stringify(variables) }),
  read(question, text) {
    const answer = JSON.parse(text) as unknown;
    return question === 'groups' ? sorted(answer as readonly unknown[]) : answer;
  },
});

const ofLoader: Readonly<Record<QuestionName, string>> = {
  byId: `query byId($id: ID!) {
    event(id: $id) { id name kind status edtf earliest latest basis jurisdictions { id name } }
  }`,
  page: `query page($within: ID!, $afterDay: String, $afterId: ID) {
    events(within: $within, afterDay: $afterDay, afterId: $afterId) { id name kind edtf earliest latest }
  }`,
  dossier: `query dossier($id: ID!) {
    event(id: $id) {
      id name kind status edtf earliest latest basis
      jurisdictions { id name } concerns { id name }
      started { id name answer issue { id name } agency { id name } }
      ended { id name answer issue { id name } agency { id name } }
      claims {
        id predicate sentence polarity
        attributedTo { capacity actor { id name } }
        evidence { id part paraphrase article { id title outlet { id name } } }
      }
    }
  }`,
  fullText: `query fullText($text: String!) { search(text: $text) { score matchedName node { id name } } }`,
  path: `query path($from: ID!, $to: ID!) {
    paths(from: $from, to: $to) { length steps { type forward articleCount from { id name } to { id name } } }
  }`,
  groups: `query groups($within: ID!) { groups(within: $within) { keys { grouping value } count } }`,
  filteredCount: `query filteredCount($article: ID!) {
    claimsOfArticle(article: $article) { totalCount nodes { id predicate sentence } }
  }`,
};

const dataloader: Subject = {
  name: 'dataloader',
  ask: (question, variables) => graphql(ofLoader[question], variables),
  read(question, text) {
    const data = dataOf(text);
    switch (question) {
      case 'byId':
      case 'dossier':
        return dated(data['event'] as Row, ['edtf', 'earliest', 'latest', 'basis']);
      case 'page': {
        const nodes = (data['events'] as readonly Row[]).map((each) => dated(each, ['edtf', 'earliest', 'latest']));
        return { nodes: nodes.slice(0, 20), hasNextPage: nodes.length > 20 };
      }
      case 'fullText':
        return data['search'];
      case 'path':
        return data['paths'];
      case 'groups':
        return sorted(data['groups'] as readonly unknown[]);
      case 'filteredCount':
        return data['claimsOfArticle'];
    }
  },
};

/** The parts of a date in an object of their own, as ours has them. */
export function dated(event: Row, parts: readonly string[]): Row {
  const date = Object.fromEntries(parts.map((part) => [part, event[part]]));
  return { ...Object.fromEntries(Object.entries(event).filter(([key]) => !parts.includes(key))), date };
}

export function graphql(query: string, variables: Variables): { readonly path: string; readonly body: string } {
  const used = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  return { path: '/graphql', body: JSON.stringify({ query, variables: Object.fromEntries(used) }) };
}

/** What GraphQL answered; throws where that was an error. */
export function dataOf(text: string): Row {
  const { data, errors } = JSON.parse(text) as { readonly data?: Row; readonly errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(text.slice(0, 500));
  return data;
}

/** Groups of one count come in the order of whoever counted. */
export function sorted(groups: readonly unknown[]): readonly unknown[] {
  const text = (each: unknown) => {
    const { keys, count } = each as { readonly keys: readonly { readonly value: unknown }[]; readonly count: number };
    return `${1e9 - count} ${keys.map(({ value }) => String(value)).join(' ')}`;
  };
  return groups.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

export const ownSubjects = { ours, again } as const;
export const peerSubjects: readonly Subject[] = [byHand('plain'), byHand('careful'), dataloader];
