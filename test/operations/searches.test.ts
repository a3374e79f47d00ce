import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { predicates } from '../../src/domain/predicate.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import { apply, openTestGraph, spoil } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';
import { Random } from './Random.ts';
import { chainOf, shortestPaths, type Edge } from './searchInMemory.ts';

const linkTypes = ['CAME_AFTER', 'CITES_AS_REASON', 'PROMPTED_BY', 'RESPONDS_TO', 'IMPLEMENTS'];
const walkable = predicates.filter(({ to }) => to.length > 0).map(({ name }) => name);
const passedBy = ['Jurisdiction', 'Program', 'Article', 'Issue', 'Term', 'Measure'];
const days = ['2012-12-01', '2012-12-05', '2013-06-01', '9999-12-31'];
const rounds = 60;

let graph: Graph;
let edges: readonly Edge[];
let labels: ReadonlyMap<string, readonly string[]>;

/** Links at random between the events, so that there are circles and links of several types. */
const moreLinks = `MATCH (event:Event) WITH event ORDER BY event.id
  WITH collect(event) AS events
  UNWIND range(0, 90) AS at
  WITH events[at * 7 % size(events)] AS later, events[(at * at * 5 + at * 3) % size(events)] AS earlier,
    toString(date('2012-11-01') + duration({days: at})) AS known, ['CAME_AFTER', 'PROMPTED_BY', 'RESPONDS_TO'][at % 3] AS type
  WHERE later <> earlier AND NOT EXISTS { (later)-[:$(type)]->(earlier) }
  MERGE (later)-[link:$(type)]->(earlier)
  SET link.claimIds = [], link.articleCount = 1, link.independentCount = 1,
    link.history = [known + ' from ? ? until ? ? seen ? ? last ? ? texts 1 origins 1']`;

beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  await spoil(graph, moreLinks);
  const query = <Row>(text: string) =>
    graph.read<object, Row>({ name: 'test/all', mode: 'read', text, params: {} }, {});
  edges = await query<Edge>(
    'MATCH (one:Entity)-[link]->(other:Entity) RETURN type(link) AS type, one.id AS from, other.id AS to, left(link.history[0], 10) AS knownFrom',
  );
  const things = await query<{ readonly id: string; readonly labels: readonly string[] }>(
    'MATCH (thing:Entity) RETURN thing.id AS id, labels(thing) AS labels ORDER BY id',
  );
  labels = new Map(things.map(({ id, labels: own }) => [id, own]));
});
afterAll(async () => {
  await apply(graph, 'seed');
  await graph.close();
});

function some(random: Random, words: readonly string[], most: number): readonly string[] {
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(words));
}

/** Where some steps at random lead. */
function wander(random: Random, from: string): string {
  let here = from;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const near = edges.filter((edge) => walkable.includes(edge.type) && (edge.from === here || edge.to === here));
    if (near.length === 0) return here;
    const edge = random.pick(near);
    here = edge.from === here ? edge.to : edge.from;
  }
  return here;
}

describe('paths', () => {
  it('go over every type of the predicate table', () => {
    const pattern = pieces.find(({ name }) => name === 'Query.paths')?.pattern ?? '';
    const types = /\[hop:([A-Z_|]+)/.exec(pattern)?.[1]?.split('|') ?? [];
    expect(types.toSorted()).toEqual(walkable.toSorted());
  });

  it.each([
    ['first', -1],
    ['first', 101],
    ['maxLength', 0],
  ])('with %s: %d are refused as a mistake of the caller, whatever Neo4j would make of it', async (name, value) => {
    const api = openApi(graph);
    const { data, errors = [] } = await api.ask(
      `{ paths(from: "person:lee-baca", to: "person:kamala-harris", ${name}: ${value}) { length } }`,
    );
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(api.faults).toEqual([]);
  });

  const question = `query ($from: ID!, $to: ID!, $maxLength: Int, $via: [RelationshipType!], $avoid: [ID!], $first: Int) {
    paths(from: $from, to: $to, maxLength: $maxLength, via: $via, avoid: $avoid, first: $first) {
      length steps { from { id } type forward to { id } claims { id } }
    }
  }`;
  type Step = { from: { id: string }; type: string; forward: boolean; to: { id: string }; claims: unknown[] };

  it('are those that a search in memory finds, in its order', async () => {
    const api = openApi(graph);
    const random = new Random(5);
    const ids = [...labels.keys()];
    const near = ids.filter((id) => labels.get(id)?.some((label) => ['Event', 'Actor', 'Law'].includes(label)));
    const told: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const from = random.pick(near);
      const given = {
        from,
        to: random.chance(0.2) ? random.pick(ids) : wander(random, from),
        maxLength: 1 + random.below(4),
        first: random.below(7),
        avoid: random.chance(0.5) ? some(random, ids, 40) : null,
        via: random.chance(0.2) ? some(random, walkable, 30) : null,
      };
      const { data, errors } = await api.ask(question, given);
      expect(errors, JSON.stringify(given)).toBeUndefined();
      const { paths } = data as { paths: { length: number; steps: Step[] }[] };
      const wanted = shortestPaths(edges, {
        ...given,
        follows: ({ type }) => (given.via ?? walkable).includes(type),
        passes: (id) =>
          given.avoid?.includes(id) !== true &&
          (given.via !== null || labels.get(id)?.some((label) => passedBy.includes(label)) === false),
      });
      const steps = paths.map((path) =>
        path.steps.map(
          ({ from, type, forward, to }) => `${from.id} ${type} ${forward ? 'forward' : 'backward'} ${to.id}`,
        ),
      );
      expect(steps, JSON.stringify(given)).toEqual(wanted);
      expect(paths.map(({ length }) => length)).toEqual(wanted.map(({ length }) => length));
      told.push(wanted.length);
    }
    expect(told.filter((count) => count > 0).length).toBeGreaterThan(rounds / 4);
  });

  it('have claims behind every relationship that is claimed, and none behind structure', async () => {
    await apply(graph, 'seed');
    const api = openApi(graph);
    const { data } = await api.ask(question, {
      from: 'person:lee-baca',
      to: 'organization:ice',
      first: 100,
      maxLength: 4,
    });
    const steps = (data as { paths: { steps: Step[] }[] }).paths.flatMap((path) => path.steps);
    const claimed = (name: string) =>
      predicates.some((predicate) => predicate.name === name && predicate.kind === 'claimed');
    expect(steps.some(({ type }) => claimed(type))).toBe(true);
    for (const { type, claims } of steps) if (claimed(type)) expect(claims, type).not.toEqual([]);
    for (const { type, claims } of steps) if (type === 'ON' || type === 'SAID') expect(claims, type).toEqual([]);
    await spoil(graph, moreLinks);
  });
});

describe('a chain', () => {
  it('is what a search in memory finds, each link once', async () => {
    const api = openApi(graph);
    const random = new Random(11);
    const isEvent = (id: string) => labels.get(id)?.includes('Event') === true;
    const events = [...labels.keys()].filter(isEvent);
    const between = edges.filter(({ from, to }) => isEvent(from) && isEvent(to));
    for (let round = 0; round < rounds; round += 1) {
      const given = {
        from: random.pick(events),
        direction: random.pick(['CONSEQUENCES', 'ANTECEDENTS'] as const),
        types: random.chance(0.5) ? some(random, linkTypes, 3) : null,
        maxLength: 1 + random.below(10),
        knownAt: random.pick(days),
      };
      const { data, errors } = await api.ask(
        `query ($from: ID!, $direction: ChainDirection!, $types: [EventLinkType!], $maxLength: Int, $knownAt: Date) {
          chain(from: $from, direction: $direction, types: $types, maxLength: $maxLength, knownAt: $knownAt) {
            depth type grade later { id } earlier { id } event { id }
          }
        }`,
        given,
      );
      expect(errors, `${JSON.stringify(given)} ${inspect(api.faults.at(-1))}`).toBeUndefined();
      type Link = {
        depth: number;
        type: string;
        grade: string | null;
        later: { id: string };
        earlier: { id: string };
        event: { id: string };
      };
      const { chain } = data as { chain: Link[] };
      const follows = ({ type, knownFrom }: Edge) =>
        linkTypes.includes(type) && given.types?.includes(type) !== false && (knownFrom ?? '') <= given.knownAt;
      const found = chain.map(({ depth, type, later, earlier }) => `${depth} ${later.id} ${type} ${earlier.id}`);
      expect(found.toSorted(), JSON.stringify(given)).toEqual(chainOf(between, { ...given, follows }).toSorted());
      for (const { event, later, earlier, type, grade } of chain) {
        expect(grade).toBe(linkTypes.indexOf(type) < 3 ? type : null);
        expect(event.id).toBe(given.direction === 'CONSEQUENCES' ? later.id : earlier.id);
      }
    }
  });
});
