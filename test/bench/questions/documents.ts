/** The seven questions as our API is asked them; `bench.ts` gives the variables. */
export const documents = {
  byId: `query byId($id: ID!) {
    event(id: $id) { id name kind status date { edtf earliest latest basis } jurisdictions { id name } }
  }`,
  page: `query page($within: ID!, $after: String) {
    events(filter: { within: $within }, orderBy: [{ date: ASC }], first: 20, after: $after) {
      nodes { id name kind date { edtf earliest latest } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  dossier: `query dossier($id: ID!) {
    event(id: $id) {
      id name kind status
      date { edtf earliest latest basis }
      jurisdictions { id name }
      concerns { id name }
      started { id name answer issue { id name } agency { id name } }
      ended { id name answer issue { id name } agency { id name } }
      claims(first: 100) {
        nodes {
          id predicate sentence polarity
          attributedTo { capacity actor { id name } }
          evidence { passage { id part paraphrase article { id title outlet { id name } } } }
        }
      }
    }
  }`,
  fullText: `query fullText($text: String!) {
    search(text: $text, first: 10) { edges { score matchedName node { id name } } }
  }`,
  path: `query path($from: ID!, $to: ID!) {
    paths(from: $from, to: $to) { length steps { type forward articleCount from { id name } to { id name } } }
  }`,
  groups: `query groups($within: ID!) {
    eventCounts(by: [KIND, YEAR], filter: { within: $within }) { groups { keys { grouping value } count } }
  }`,
  filteredCount: `query filteredCount($article: ID!) {
    claims(filter: { evidence: { some: { passage: { article: { id: [$article] } } } } }, first: 10) {
      totalCount
      nodes { id predicate sentence }
    }
  }`,
} as const;

export type QuestionName = keyof typeof documents;

export const questionNames = Object.keys(documents) as readonly QuestionName[];
