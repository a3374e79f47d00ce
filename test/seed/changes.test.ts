import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openApi, type TestApi } from '../operations/openApi.ts';
import { changesOfPlan } from '../../src/seed/plan/recordPlan.ts';
import type { SeedPlan } from '../../src/seed/plan/seedPlan.ts';
import { copyFictionalSeed } from './seedCopy.ts';
import { apply, digestOf, openTestGraph, spoil } from './testGraph.ts';

const farIsle = `id: jurisdiction:far-isle
name: Far Isle
kind: CITY
within: jurisdiction:coastland
fromRegister: [name, kind, within]
identifiers: [{ scheme: wikidata, value: Q1 }]
`;

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = openApi(graph);
});
afterAll(async () => {
  await graph.close();
});

interface Change {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly type: string;
  readonly thing: string;
  readonly node: { readonly id: string } | null;
}

interface Dataset {
  readonly version: string;
  readonly loadedAt: string;
  readonly loads: readonly Readonly<Record<string, unknown>>[];
}

async function dataset(): Promise<Dataset> {
  const answer = await api.ask('{ dataset { version loadedAt loads { id version doneAt added changed removed } } }');
  return (answer.data as { readonly dataset: Dataset }).dataset;
}

async function changesSince(since: string | null): Promise<readonly Change[]> {
  const question = `query ($since: String, $after: String) { changes(since: $since, first: 100, after: $after) {
    totalCount nodes { id version kind type thing node { id } } pageInfo { hasNextPage endCursor } } }`;
  const found: Change[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await api.ask(question, { since, after });
    expect(errors).toBeUndefined();
    const { changes } = data as { readonly changes: Page };
    found.push(...changes.nodes);
    if (!changes.pageInfo.hasNextPage) {
      expect(changes.totalCount).toBe(found.length);
      return found;
    }
    after = changes.pageInfo.endCursor;
  }
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Change[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const told = (changes: readonly { readonly kind: string; readonly type: string; readonly thing: string }[]) =>
  changes.map(({ kind, type, thing }) => `${kind} ${type} ${thing}`).toSorted();

const planned = (plan: SeedPlan) => told(changesOfPlan(plan));

it('tells what a load did since the version before, and nothing since its own', async () => {
  const copy = copyFictionalSeed();
  try {
    await apply(graph, copy.directory);
    const { version: before, loads } = await dataset();
    copy.remove('statement/varn-on-the-sea.yaml');
    copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: O. Krüll');
    copy.replace('event/harbour-closes-at-night.yaml', 'predicate: CAME_AFTER', 'predicate: RESPONDS_TO');
    const plan = await apply(graph, copy.directory);
    const now = await dataset();
    expect(now.version).not.toBe(before);
    expect(now.loads).toHaveLength(loads.length + 1);
    const changes = await changesSince(before);
    expect(told(changes)).toEqual(planned(plan));
    expect(told(changes)).toEqual(
      expect.arrayContaining([
        'REMOVED Statement statement:varn-on-the-sea',
        'CHANGED Person person:odo-kruell',
        'ADDED Fact event:harbour-closes-at-night RESPONDS_TO event:pilots-ask-for-dark-harbour',
        'REMOVED Fact event:harbour-closes-at-night CAME_AFTER event:pilots-ask-for-dark-harbour',
      ]),
    );
    expect(new Set(changes.map(({ version }) => version))).toEqual(new Set([now.version]));
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    for (const { kind, thing, node } of changes) {
      if (kind === 'REMOVED' || thing.includes(' ')) expect(node, thing).toBeNull();
      else if (node !== null) expect(node.id).toBe(thing);
    }
    const [last] = now.loads;
    const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
    expect(last?.['id']).toMatch(/^load:/);
    expect(last).toMatchObject({
      version: now.version,
      doneAt: now.loadedAt,
      added: count('ADDED'),
      changed: count('CHANGED'),
      removed: count('REMOVED'),
    });
    expect(await changesSince(now.version)).toEqual([]);
    expect(await changesSince(null)).toEqual(changes);
  } finally {
    copy.delete();
  }
});

it('leaves out what came and went in between, and calls what went and came back changed', async () => {
  const copy = copyFictionalSeed();
  try {
    await apply(graph, copy.directory);
    const { version: start } = await dataset();
    const statement = readFileSync(join(copy.directory, 'statement/varn-on-the-sea.yaml'), 'utf8');
    copy.write('jurisdiction/far-isle.yaml', farIsle);
    copy.remove('statement/varn-on-the-sea.yaml');
    const first = await apply(graph, copy.directory);
    expect(planned(first)).toContain('ADDED Jurisdiction jurisdiction:far-isle');
    const { version: middle } = await dataset();
    copy.remove('jurisdiction/far-isle.yaml');
    copy.write('statement/varn-on-the-sea.yaml', statement);
    copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: O. Krüll');
    await apply(graph, copy.directory);
    const changes = told(await changesSince(start));
    expect(changes.filter((each) => each.includes('far-isle'))).toEqual([]);
    expect(changes).toContain('CHANGED Person person:odo-kruell');
    expect(changes).toContain('CHANGED Statement statement:varn-on-the-sea');
    const ofStatement = async (since: string) =>
      (await changesSince(since)).find(({ thing }) => thing === 'statement:varn-on-the-sea');
    const [long, short] = [await ofStatement(start), await ofStatement(middle)];
    expect([long?.kind, short?.kind]).toEqual(['CHANGED', 'ADDED']);
    expect(long?.id, 'one id for two answers').not.toBe(short?.id);
    const back = copyFictionalSeed();
    await apply(graph, back.directory);
    back.delete();
    expect(await changesSince(start), 'the same version is loaded again').toEqual([]);
  } finally {
    copy.delete();
  }
});

it('takes it for no change that a graph of before the dossiers gets them, nor what a dossier counts', async () => {
  const copy = copyFictionalSeed();
  try {
    await apply(graph, copy.directory);
    await spoil(
      graph,
      'MATCH (said)-[link:SUBJECT]->(dossier:Dossier) MATCH (thing:Entity {id: dossier.of}) ' +
        'CREATE (said)-[:SUBJECT]->(thing) DELETE link',
    );
    const plan = await apply(graph, copy.directory);
    expect(plan.createdRelationships.length).toBeGreaterThan(0);
    expect(planned(plan)).toEqual([]);
    copy.replace('event/harbour-closes-at-night.yaml', 'predicate: CAME_AFTER', 'predicate: RESPONDS_TO');
    const told = planned(await apply(graph, copy.directory));
    expect(told).not.toEqual([]);
    expect(told.filter((each) => /dossier/i.test(each))).toEqual([]);
  } finally {
    copy.delete();
  }
});

it('names the known versions where it knows none of that name', async () => {
  const { version } = await dataset();
  const { errors = [] } = await api.ask('{ changes(since: "no such version") { totalCount } }');
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  expect(errors[0]?.message).toContain('since: "no such version" is no version that was loaded here.');
  expect(errors[0]?.message).toContain(version);
});

it('records a load once, in the transaction that makes it, and keeps it out of the digest', async () => {
  const copy = copyFictionalSeed();
  try {
    await apply(graph, copy.directory);
    const before = await dataset();
    await apply(graph, copy.directory);
    expect(await dataset()).toEqual(before);
    const { foreign } = await apply(graph, copy.directory);
    expect(foreign.flatMap(({ labels }) => labels).filter((label) => ['Load', 'Change'].includes(label))).toEqual([]);
    const digest = await digestOf(graph);
    await spoil(graph, "CREATE (:Load {id: 'load:spoilt', sequence: 0, version: 'spoilt'})");
    expect(await digestOf(graph)).toBe(digest);
    await spoil(graph, "MATCH (load:Load {id: 'load:spoilt'}) DELETE load");
    copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: O. Krüll');
    const broken: Graph = {
      ...graph,
      write: (work) =>
        graph.write(async (transaction) => {
          await work(transaction);
          throw new Error('lost before the commit');
        }),
    };
    await expect(apply(broken, copy.directory)).rejects.toThrow();
    expect(await dataset()).toEqual(before);
  } finally {
    copy.delete();
  }
});
