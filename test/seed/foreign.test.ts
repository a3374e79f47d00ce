import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { printPlan } from '../../src/seed/plan/printPlan.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { runAudits } from '../../src/seed/runAudits.ts';
import { openApi } from '../operations/openApi.ts';
import { copyFictionalSeed, fictionalSeed } from './seedCopy.ts';
import { apply, digestOf, openTestGraph, spoil } from './testGraph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
});
afterAll(async () => {
  await spoil(graph, 'MATCH (node) WHERE node.mine DETACH DELETE node');
  await graph.close();
});

const count = async (text: string) => {
  const [row] = await graph.read<object, { readonly count: number }>(
    { name: 'test/count', mode: 'read', text: `${text} AS count`, params: {} },
    {},
  );
  return row?.count;
};

/** Seven kinds of nodes that somebody may add: with our labels, with our ids, without any, linked with ours. */
const added = `
  MATCH (varn:Policytrail {id: 'person:ilse-varn'}), (rule:Policytrail {id: 'event:harbour-closes-at-night'})
  CREATE (:Person:Actor:Entity:Node {id: 'person:mine', name: 'Ilse Varn', mine: true})
  CREATE (:Person:Actor:Entity:Node {id: 'person:odo-kruell', name: 'Another Krüll', mine: true})
  CREATE (:Event:Entity:Node {mine: true})
  CREATE (:Claim:Node {id: 'claim:mine', name: 'Varn lies.', status: 'PROPOSED', mine: true})
  CREATE (:Load {sequence: 99, version: 'mine', mine: true})
  CREATE (:Dataset {id: 'dataset:seed', version: 'mine', mine: true})
  CREATE (note:Note {text: 'ask her', mine: true})
  CREATE (varn)-[:REMINDS_OF]->(rule)
  CREATE (varn)-[:DECIDED]->(note)
  CREATE (note)-[:ABOUT]->(varn)
  WITH varn, rule
  MATCH (office:Policytrail {id: 'organization:harbour-office'})
  CREATE (office)-[:SERVES]->(:Jurisdiction {mine: true})
  SET varn.weight = 70
  WITH varn, rule
  SET varn:Marked, varn.colour = 'red'`;

const question = `{
  dataset { version counts { things { type count } relationships { type count } } coverage { claims proposedClaims } }
  people { totalCount nodes { id name participations { event { id } } relationshipCounts { type count } } }
  events { totalCount nodes { id } }
  person(id: "person:odo-kruell") { name }
  nodes(ids: ["person:mine", "claim:mine"]) { id }
  search(text: "Varn") { nodes { id } }
  paths(from: "person:ilse-varn", to: "organization:harbour-office") { steps { to { id } } }
  timeline { nodes { id } }
  organizations { nodes { id jurisdictions { name } } }
  policyInForce(issue: "issue:night-fishing", asOf: "1987-07-02") { state { id } jurisdiction { name } }
}`;

describe('what somebody added beside the graph', () => {
  it('is never counted, served, overwritten or taken out, and breaks no answer', async () => {
    await apply(graph, fictionalSeed);
    const api = openApi(graph);
    const before = await api.ask(question);
    const digest = await digestOf(graph);
    await spoil(graph, added);
    const missing = ['nodes.0 There is no person:mine.', 'nodes.1 There is no claim:mine.'];
    expect(before.errors?.map(({ path, message }) => `${path?.join('.')} ${message}`.slice(0, 32))).toEqual(
      missing.map((each) => each.slice(0, 32)),
    );
    expect(await api.ask(question)).toEqual(before);
    expect(new Set(api.theirs)).toEqual(new Set(['Organization.jurisdictions', 'Query.policyInForce']));
    expect(await digestOf(graph)).toBe(digest);
    const copy = copyFictionalSeed();
    copy.replace('person/ilse-varn.yaml', 'name: Ilse Varn', 'name: I. Varn');
    await apply(graph, copy.directory);
    copy.delete();
    await apply(graph, fictionalSeed);
    expect(await digestOf(graph)).toBe(digest);
    expect(await count('MATCH (node {mine: true}) RETURN count(node)')).toBe(8);
    expect(await count("MATCH (:Marked {colour: 'red'})-[link:REMINDS_OF|DECIDED]->() RETURN count(link)")).toBe(3);
    expect(await count('MATCH (:Note)-[link:ABOUT]->(:Marked) RETURN count(link)')).toBe(1);
  });
});

/** The layout of a version before the mark: ids unique under each label, properties that go, no names. */
const older = [
  "MATCH (node:Policytrail {id: 'dataset:seed'}) SET node.formatVersion = 4, node.seedDigest = 'of yesterday'",
  "MATCH (node:Dataset {id: 'dataset:seed'}) REMOVE node.labels, node.relationshipTypes, node.propertyKeys",
  'MATCH ()-[link]->() WHERE link.claimIds IS NOT NULL SET link.lookedUp = true',
  "MATCH (gap:Gap), (text:Article {id: 'article:a01'}) CREATE (gap)-[:LOOKED_UP_IN]->(text)",
  'MATCH (node:Policytrail) REMOVE node:Policytrail',
];

const changeSchema = (text: string) =>
  graph.changeSchema({ name: 'test/schema', mode: 'schema', text, params: {} }, {});

describe('an upgrade', () => {
  it('takes over what an older version wrote in one start, asks nothing, and records no change of what is the same', async () => {
    await spoil(graph, 'MATCH (node) DETACH DELETE node');
    await apply(graph, 'seed');
    await spoil(graph, "CREATE (:Film {mine: true}), (:Person {id: 'person:mine', mine: true})");
    for (const text of older) await spoil(graph, text);
    await changeSchema('DROP CONSTRAINT uniqueId');
    await changeSchema('DROP INDEX idOfPerson');
    await changeSchema('CREATE CONSTRAINT uniquePersonId FOR (node:Person) REQUIRE node.id IS UNIQUE');
    const checked = checkSeed({ directory: 'seed', sourcesDirectory: null });
    const { plan, refusal } = await loadSeed(graph, { directory: 'seed', sourcesDirectory: null, shared: false });
    expect(refusal).toBeNull();
    expect(plan?.createdNodes).toEqual([]);
    expect(plan?.removedNodes).toEqual([]);
    expect(plan?.changedNodes.map(({ desired: { id } }) => id)).toEqual(['dataset:seed']);
    expect(plan?.changedRelationships.length).toBeGreaterThan(100);
    expect(plan === null ? '' : printPlan(plan)).toContain('LOOKED_UP_IN');
    expect(plan?.foreign).toHaveLength(2);
    expect(await digestOf(graph)).toBe(graphDigest(graphOfSeed(checked.seed, checked.digest)));
    expect(await count('MATCH (load:Policytrail&Load) RETURN count(load)')).toBe(2);
    expect((await runAudits(graph)).filter(({ rows }) => rows.length > 0)).toEqual([]);
    expect(await count('MATCH (node {mine: true}) RETURN count(node)')).toBe(2);
    await spoil(graph, "CREATE (:Person {id: 'person:mine', mine: true})");
  });
});
