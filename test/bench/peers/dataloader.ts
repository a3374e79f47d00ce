import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';
import { textByHand, valuesByHand, type Peer } from './byHand.ts';
import { graphqlPeer } from './graphqlPeer.ts';

type Row = Readonly<Record<string, unknown>>;
type Ask = (text: string, values: Record<string, unknown>) => Promise<readonly Row[]>;

const typeDefs = `
  type Query {
    event(id: ID!): Event
    events(within: ID!, afterDay: String, afterId: ID): [Event!]!
    search(text: String!): [Found!]!
    paths(from: ID!, to: ID!): [Path!]!
    groups(within: ID!): [Group!]!
    claimsOfArticle(article: ID!): Counted!
  }
  type Event {
    id: ID! name: String! kind: String! status: String!
    edtf: String earliest: String latest: String basis: String
    jurisdictions: [Named!]! concerns: [Named!]! started: [State!]! ended: [State!]! claims: [Claim!]!
  }
  type Named { id: ID! name: String! }
  type State { id: ID! name: String! answer: String! issue: Named! agency: Named! }
  type Claim {
    id: ID! predicate: String! sentence: String! polarity: String!
    attributedTo: [Voice!]! evidence: [Passage!]!
  }
  type Voice { capacity: String! actor: Named! }
  type Passage { id: ID! part: String! paraphrase: String! article: Article! }
  type Article { id: ID! title: String outlet: Named }
  type Found { score: Int! matchedName: String! node: Named! }
  type Path { length: Int! steps: [Step!]! }
  type Step { type: String! forward: Boolean! articleCount: Int! from: Named! to: Named! }
  type Group { keys: [Key!]! count: Int! }
  type Key { grouping: String! value: String }
  type Counted { totalCount: Int! nodes: [Claim!]! }
`;

const event = `{
  id: event.id, name: event.name, kind: event.kind, status: event.status, edtf: event.dateEdtf,
  earliest: toString(event.dateEarliest), latest: toString(event.dateLatest), basis: event.dateBasis
}`;
const states = (type: string) =>
  `MATCH (:Event {id: id})-[:${type}]->(state:PolicyState)
  WITH id, state ORDER BY state.id
  RETURN id, collect({id: state.id, name: state.name, answer: state.answer}) AS rows`;
const named = (hop: string) =>
  `MATCH ${hop}
  WITH id, other ORDER BY other.id
  RETURN id, collect({id: other.id, name: other.name}) AS rows`;

/** What leads from things to others: one query for all things of a level. */
const relations = {
  event: `MATCH (event:Event {id: id}) RETURN id, [${event}] AS rows`,
  jurisdictions: named('(:Event {id: id})-[:TOOK_PLACE_IN]->(other:Jurisdiction)'),
  concerns: named('(:Event {id: id})-[:CONCERNS]->(other:Entity)'),
  started: states('STARTED'),
  ended: states('ENDED'),
  issue: named('(:PolicyState {id: id})-[:ON]->(other:Issue)'),
  agency: named('(:PolicyState {id: id})-[:STATE_OF]->(other:Organization)'),
  claims: `MATCH (:Event {id: id})-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
    WITH id, claim ORDER BY claim.id
    WITH id, collect({
      id: claim.id, predicate: claim.predicate, sentence: claim.sentence, polarity: claim.polarity
    })[..100] AS rows
    RETURN id, rows`,
  attributedTo: `MATCH (:Claim {id: id})-[voice:ATTRIBUTED_TO]->(:Dossier)<-[:HAS_DOSSIER]-(actor:Actor)
    WITH id, voice, actor ORDER BY actor.id
    RETURN id, collect({capacity: voice.capacity, actor: {id: actor.id, name: actor.name}}) AS rows`,
  evidence: `MATCH (:Claim {id: id})-[:SUPPORTED_BY]->(passage:Passage)
    WITH id, passage ORDER BY passage.id
    RETURN id, collect({id: passage.id, part: passage.part, paraphrase: passage.paraphrase}) AS rows`,
  article: `MATCH (:Passage {id: id})-[:PASSAGE_OF]->(article:Article)
    RETURN id, [{id: article.id, title: article.title}] AS rows`,
  outlet: named('(:Article {id: id})-[:PUBLISHED_BY]->(other:Organization)'),
} as const;

type Relation = keyof typeof relations;
type Loaders = Readonly<Record<Relation, DataLoader<string, readonly Row[]>>>;

function loadersOf(ask: Ask): Loaders {
  const loaderOf = (text: string) =>
    new DataLoader<string, readonly Row[]>(async (ids) => {
      const found = await ask(`UNWIND $ids AS id\n${text}`, { ids });
      const byId = new Map(found.map(({ id, rows }) => [id, rows as readonly Row[]]));
      return ids.map((id) => byId.get(id) ?? []);
    });
  return Object.fromEntries(Object.entries(relations).map(([name, text]) => [name, loaderOf(text)])) as Loaders;
}

interface Context {
  readonly ask: Ask;
  readonly load: Loaders;
}

const list =
  (name: Relation) =>
  (source: { readonly id: string }, _given: unknown, { load }: Context) =>
    load[name].load(source.id);
const one =
  (name: Relation) =>
  async (source: { readonly id: string }, _given: unknown, { load }: Context) =>
    (await load[name].load(source.id))[0] ?? null;

const byHand = {
  page: textByHand('page', 'plain').replace(/RETURN \{[^]*$/, `RETURN ${event} AS event`),
  fullText: textByHand('fullText', 'plain'),
  path: textByHand('path', 'plain'),
  groups: textByHand('groups', 'plain'),
  filteredCount: textByHand('filteredCount', 'plain'),
};

const resolvers = {
  Query: {
    event: async (_: unknown, { id }: { id: string }, { load }: Context) => (await load.event.load(id))[0] ?? null,
    events: async (_: unknown, given: Row, { ask }: Context) =>
      (await ask(byHand.page, { afterDay: null, afterId: null, ...given })).map((row) => row['event']),
    search: async (_: unknown, given: Row, { ask }: Context) =>
      (await ask(byHand.fullText, valuesByHand('fullText', given))).map((row) => row['edge']),
    paths: async (_: unknown, given: Row, { ask }: Context) =>
      (await ask(byHand.path, { ...given })).map((row) => row['path']),
    groups: async (_: unknown, given: Row, { ask }: Context) =>
      (await ask(byHand.groups, { ...given })).map((row) => row['group']),
    claimsOfArticle: async (_: unknown, given: Row, { ask }: Context) =>
      (await ask(byHand.filteredCount, { ...given }))[0],
  },
  Event: {
    jurisdictions: list('jurisdictions'),
    concerns: list('concerns'),
    started: list('started'),
    ended: list('ended'),
    claims: list('claims'),
  },
  State: { issue: one('issue'), agency: one('agency') },
  Claim: { attributedTo: list('attributedTo'), evidence: list('evidence') },
  Passage: { article: one('article') },
  Article: { outlet: one('outlet') },
};

/**
 * GraphQL as many write it: a resolver for each field, a DataLoader for each relation, a query for each level of each.
 */
export const dataloader: Peer = (driver: Driver, database: string) => {
  const ask: Ask = async (text, values) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, values)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const schema = makeExecutableSchema<Context>({ typeDefs, resolvers });
  return graphqlPeer(schema, (): Context => ({ ask, load: loadersOf(ask) }), { cacheControl: false });
};
