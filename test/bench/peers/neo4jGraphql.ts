import { Neo4jGraphQL } from '@neo4j/graphql';
import { textByHand, type Peer } from './byHand.ts';
import { graphqlPeer } from './graphqlPeer.ts';

const typeDefs = `
  type Event @node {
    id: ID! name: String! kind: String! status: String!
    dateEdtf: String dateEarliest: Date dateLatest: Date dateBasis: String
    jurisdictions: [Jurisdiction!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT)
    concerns: [Thing!]! @relationship(type: "CONCERNS", direction: OUT)
    started: [PolicyState!]! @relationship(type: "STARTED", direction: OUT)
    ended: [PolicyState!]! @relationship(type: "ENDED", direction: OUT)
    dossier: [Dossier!]! @relationship(type: "HAS_DOSSIER", direction: OUT)
  }
  type Jurisdiction @node {
    id: ID! name: String!
    within: [Jurisdiction!]! @relationship(type: "WITHIN", direction: OUT)
  }
  type Thing @node(labels: ["Entity"]) { id: ID! name: String! }
  type Issue @node { id: ID! name: String! }
  type Organization @node { id: ID! name: String! }
  type PolicyState @node {
    id: ID! name: String! answer: String!
    issue: [Issue!]! @relationship(type: "ON", direction: OUT)
    agency: [Organization!]! @relationship(type: "STATE_OF", direction: OUT)
  }
  type Dossier @node {
    id: ID!
    thing: [Thing!]! @relationship(type: "HAS_DOSSIER", direction: IN)
    subjectOf: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
    objectOf: [Claim!]! @relationship(type: "OBJECT", direction: IN)
  }
  type Claim @node {
    id: ID! predicate: String! sentence: String! polarity: String!
    attributedTo: [Dossier!]! @relationship(type: "ATTRIBUTED_TO", direction: OUT, properties: "Voice")
    evidence: [Passage!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
  }
  type Voice @relationshipProperties { capacity: String! }
  type Passage @node {
    id: ID! part: String! paraphrase: String!
    article: [Article!]! @relationship(type: "PASSAGE_OF", direction: OUT)
  }
  type Article @node {
    id: ID! title: String
    outlet: [Organization!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
`;

/** What the library lets its user write by hand where its own Cypher is not good enough. */
const tuned = `
  extend type Event {
    claims: [Claim!]! @cypher(columnName: "claim", statement: """
      MATCH (this)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
      WITH claim ORDER BY claim.id LIMIT 100
      RETURN claim
    """)
  }
  type Group @node { kind: String year: String count: Int! }
  type Counted @node { totalCount: Int! nodes: [Claim!]! @cypher(columnName: "claim", statement: """
      UNWIND this.claims AS claim
      RETURN claim
  """) }
  type Query {
    eventsOfPlace(within: ID!, afterDay: String, afterId: ID): [Event!]! @cypher(columnName: "event", statement: """
      ${textByHand('page', 'plain').replace(/RETURN \{[^]*$/, 'RETURN event')}
    """)
    groups(within: ID!): [Group!]! @cypher(columnName: "group", statement: """
      ${textByHand('groups', 'plain').replace(/RETURN \{[^]*$/, 'RETURN {kind: kind, year: year, count: count} AS group')}
    """)
    claimsOfArticle(article: ID!): [Counted!]! @cypher(columnName: "counted", statement: """
      ${textByHand('filteredCount', 'plain').replace(/RETURN size[^]*$/, 'RETURN {totalCount: size(claims), claims: claims[..10]} AS counted')}
    """)
  }
`;

/** @neo4j/graphql with types alone, as its pages show it. */
export const neo4jGraphql: Peer = async (driver, database) => {
  const library = new Neo4jGraphQL({ typeDefs, driver });
  const settings = { sessionConfig: { database } };
  return graphqlPeer(await library.getSchema(), () => settings, { cacheControl: true });
};

/** The same by somebody who knows it: Cypher by hand where it pays, and nothing generated that is not asked. */
export const neo4jGraphqlTuned: Peer = async (driver, database) => {
  const readOnly = `extend schema @mutation(operations: []) @subscription(events: [])`;
  const library = new Neo4jGraphQL({ typeDefs: [typeDefs, tuned, readOnly], driver });
  const settings = { sessionConfig: { database, defaultAccessMode: 'READ' as const } };
  return graphqlPeer(await library.getSchema(), () => settings, { cacheControl: false });
};
