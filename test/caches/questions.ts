import type { Question } from './cache.ts';

/** A day before the texts that tell most, and today. */
export const days: readonly (string | null)[] = ['2012-12-06', null];

/** Questions of which each is asked of several days: what it reaches is the same things, then and now. */
export const dated: Readonly<Record<string, string>> = {
  Event: `query EventQuery($day: Date) {
    event(id: "event:baca-limits-detainers") {
      id
      name
      participants(knownAt: $day) { role articleCount actor { id name disputes(knownAt: $day) { id } } }
      antecedents(knownAt: $day) {
        grade
        articleCount
        disputed
        event { id name claims(knownAt: $day, first: 3) { totalCount nodes { id sentence } } }
        claims { id sentence disputes(knownAt: $day) { id question accounts(knownAt: $day) { id sentence } } }
      }
    }
  }`,
  Person: `query PersonQuery($day: Date) {
    person(id: "person:lee-baca") {
      id
      tenures(knownAt: $day) { certainty period { fromLatest untilEarliest } tenure { id period(knownAt: $day) { fromLatest untilEarliest } } }
      stances(knownAt: $day) { unsure stance { id answer period(knownAt: $day) { fromLatest } support(knownAt: $day) { articleCount claims { id } } } }
      participations(knownAt: $day) { articleCount event { id participants(knownAt: $day) { articleCount actor { id } } } }
    }
  }`,
  InForce: `query InForceQuery($day: Date) {
    policyInForce(issue: "issue:honour-detainers", asOf: "2013-01-01", knownAt: $day) {
      certainty
      period { fromEarliest fromLatest untilEarliest untilLatest }
      agency { id policyStates(knownAt: $day) { certainty state { id period(knownAt: $day) { fromLatest } } } }
      state { id name period(knownAt: $day) { fromEarliest fromLatest } support(knownAt: $day) { articleCount disputed } }
    }
  }`,
  States: `query StatesQuery($day: Date) {
    policyStates(knownAt: $day, first: 100) {
      totalCount
      nodes { id period(knownAt: $day) { fromLatest untilEarliest } support(knownAt: $day) { articleCount independentCount } }
    }
  }`,
  Facts: `query FactsQuery($day: Date) {
    facts(about: ["person:lee-baca"], knownAt: $day, first: 50) {
      edges { cursor node { type articleCount from { id } to { id name } claims { id evidence { supports passage { id claims(knownAt: $day) { id } } } } } }
    }
  }`,
  Counts: `query CountsQuery($day: Date) {
    claimCounts(by: [SUBJECT], knownAt: $day, first: 20) { totalCount groups { count keys { value entity { id name disputes(knownAt: $day) { id } } } } }
  }`,
  Compared: `query ComparedQuery($day: Date) {
    compare(a: "event:harris-issues-detainer-bulletin", b: "event:baca-limits-detainers", knownAt: $day) {
      order
      lagDays { least most }
      links { type articleCount claims { id attributedTo { capacity actor { id name stances(knownAt: $day) { certainty stance { id } } } } } }
      a { id claims(knownAt: $day, first: 3) { totalCount nodes { id } } }
    }
  }`,
};

/** Each dated question of each day, the days in one order or the other. */
export function datedQuestions(order: readonly (string | null)[]): readonly Question[] {
  return order.flatMap((day) => Object.values(dated).map((document) => ({ document, variables: { day } })));
}

export const pages = `query PagesQuery($first: Int, $after: String, $last: Int, $before: String) {
  claims(first: $first, after: $after, last: $last, before: $before, filter: { predicate: [DECIDED] }) {
    totalCount
    edges { cursor node { id sentence } }
    nodes { id predicate }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
