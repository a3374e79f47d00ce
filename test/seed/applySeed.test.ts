import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { applySeed } from '../../src/seed/applySeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { isCurrent } from '../../src/seed/isCurrent.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { readSeedFolder } from '../../src/seed/file/readSeedFiles.ts';
import { planSeed } from '../../src/seed/planSeed.ts';
import { printPlan } from '../../src/seed/plan/printPlan.ts';
import { sizeOfPlan } from '../../src/seed/plan/seedPlan.ts';
import { SeedFaults } from '../../src/seed/file/seedFaults.ts';
import { copyFictionalSeed, fictionalSeed } from './seedCopy.ts';
import { apply, digestOf, openTestGraph, spoil } from './testGraph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await spoil(graph, 'MATCH (node:Stranger) DETACH DELETE node');
  await graph.close();
});

const consent = { remove: true, shared: true };

const plan = (directory: string) => planSeed(graph, checkSeed({ directory, sourcesDirectory: null }), { shared: true });

describe('loading a seed', () => {
  it('changes nothing the second time', async () => {
    await apply(graph, fictionalSeed);
    const before = await digestOf(graph);
    expect(sizeOfPlan(await apply(graph, fictionalSeed))).toBe(0);
    expect(await digestOf(graph)).toBe(before);
  });

  it('gives the same graph from nothing, from itself and from another seed', async () => {
    await apply(graph, fictionalSeed);
    const first = await digestOf(graph);
    await apply(graph, 'seed');
    expect(await digestOf(graph)).not.toBe(first);
    await apply(graph, fictionalSeed);
    expect(await digestOf(graph)).toBe(first);
    await spoil(graph, 'MATCH (node:Node) DETACH DELETE node');
    await apply(graph, fictionalSeed);
    expect(await digestOf(graph)).toBe(first);
  });

  it('does what the plan said, and takes from the graph what left the files', async () => {
    const copy = copyFictionalSeed();
    try {
      await apply(graph, copy.directory);
      const before = await digestOf(graph);
      copy.remove('statement/varn-on-the-sea.yaml');
      copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: O. Krüll');
      copy.replace('event/harbour-closes-at-night.yaml', 'predicate: CAME_AFTER', 'predicate: RESPONDS_TO');
      const planned = await plan(copy.directory);
      const printed = printPlan(planned);
      expect(printed).toContain('removes 1 node\n  statement:varn-on-the-sea');
      expect(printed).toContain('person:odo-kruell: caption, name');
      expect(printed).toContain(
        'creates 1 relationship\n  (event:harbour-closes-at-night)-[:RESPONDS_TO]->(event:pilots-ask-for-dark-harbour)',
      );
      expect(await digestOf(graph)).toBe(before);
      expect(printPlan(await apply(graph, copy.directory))).toBe(printed);
      expect(sizeOfPlan(await plan(copy.directory))).toBe(0);
    } finally {
      copy.delete();
    }
  });

  it('mends what somebody changed by hand', async () => {
    await apply(graph, fictionalSeed);
    const before = await digestOf(graph);
    await spoil(
      graph,
      `MATCH (person:Person {id: 'person:ilse-varn'}), (event:Event {id: 'event:harbour-closes-at-night'})
       MATCH (person)-[link:DECIDED]->(event)
       SET person.name = 'Nobody', link.disputed = true
       REMOVE person:Actor
       SET person:Event
       CREATE (person)-[copy:DECIDED]->(event)
       SET copy = properties(link)
       CREATE (person)-[:ANNOUNCED]->(:Policytrail:Event {id: 'event:drawn'})
       CREATE (event)-[:ON]->(person)`,
    );
    expect(await digestOf(graph)).not.toBe(before);
    const planned = printPlan(await plan(fictionalSeed));
    expect(planned).toContain('changes 1 node\n  person:ilse-varn: labels, name');
    expect(planned).toContain('(person:ilse-varn)-[:DECIDED]->(event:harbour-closes-at-night): disputed');
    expect(planned).toContain('removes 3 relationships\n  (person:ilse-varn)-[:ANNOUNCED]->(event:drawn)');
    await apply(graph, fictionalSeed);
    expect(await digestOf(graph)).toBe(before);
  });

  it('leaves alone what is not ours, and says so', async () => {
    await spoil(graph, "CREATE (:Stranger {id: 'person:ilse-varn'})");
    const done = await apply(graph, fictionalSeed);
    expect(printPlan(done)).toContain('leaves alone 1 nodes that are not ours (Stranger)');
    expect((await plan(fictionalSeed)).foreign).toContainEqual({ labels: ['Stranger'], count: 1 });
    await spoil(graph, 'MATCH (node:Stranger) DELETE node');
  });

  it('refuses a seed with faults, and changes nothing', async () => {
    await apply(graph, fictionalSeed);
    const before = await digestOf(graph);
    const copy = copyFictionalSeed();
    try {
      copy.remove('person/odo-kruell.yaml');
      const checked = checkSeed({ directory: copy.directory, sourcesDirectory: null });
      await expect(applySeed(graph, checked, consent)).rejects.toThrow(SeedFaults);
      await expect(planSeed(graph, checked, consent)).rejects.toThrow(/there is no person:odo-kruell/);
      expect(await digestOf(graph)).toBe(before);
    } finally {
      copy.delete();
    }
  });

  it('is left out at a start when these very files were loaded last', async () => {
    await apply(graph, fictionalSeed);
    expect(await isCurrent(graph, readSeedFolder(fictionalSeed))).toBe(true);
    expect(await isCurrent(graph, readSeedFolder('seed'))).toBe(false);
    expect((await loadSeed(graph, { directory: fictionalSeed, sourcesDirectory: null, shared: true })).plan).toBeNull();
    const copy = copyFictionalSeed();
    copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: O. Krüll');
    const load = await loadSeed(graph, { directory: copy.directory, sourcesDirectory: null, shared: true });
    copy.delete();
    expect(load.plan?.changedNodes).not.toHaveLength(0);
    await apply(graph, 'seed');
    expect(await isCurrent(graph, readSeedFolder('seed'))).toBe(true);
  });

  it('may run twice in one transaction, as after a lost acknowledgement', async () => {
    await apply(graph, 'seed');
    const checked = checkSeed({ directory: fictionalSeed, sourcesDirectory: null });
    const twice: Graph = {
      ...graph,
      async write(work) {
        await graph.write(work);
        return graph.write(work);
      },
    };
    expect(sizeOfPlan(await applySeed(twice, checked, consent))).toBe(0);
    expect(sizeOfPlan(await plan(fictionalSeed))).toBe(0);
  });

  it('keeps the concept as the first label, behind the answer that Browser tells states apart by', async () => {
    await apply(graph, fictionalSeed);
    const rows = await graph.read(
      {
        name: 'test/labels',
        mode: 'read',
        text: 'MATCH (node:Node) RETURN DISTINCT labels(node) AS labels ORDER BY labels',
        params: {},
      },
      {},
    );
    const labels = rows.map((row) => (row as { readonly labels: readonly string[] }).labels.join(' '));
    expect(labels).toContain('Person Actor Entity Node Policytrail');
    expect(labels).toContain('PolicyChange Event Entity Node Policytrail');
    expect(labels).toContain('AnswerNo PolicyState Entity Node Policytrail');
  });
});
