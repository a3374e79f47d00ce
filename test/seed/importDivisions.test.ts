import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { exportGraph } from '../../src/seed/exportGraph.ts';
import { importDivisions } from '../../src/seed/importDivisions.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { printPlan } from '../../src/seed/plan/printPlan.ts';
import { sizeOfPlan } from '../../src/seed/plan/seedPlan.ts';
import { printImport } from '../../src/seed/printImport.ts';
import { runAudits } from '../../src/seed/runAudits.ts';
import { openApi } from '../operations/openApi.ts';
import { digestOfImported, importedIn } from './imported.ts';
import { apply, digestOf, emptyWholly, openTestGraph, spoil } from './testGraph.ts';

const us = 'ocd-division/country:us';

/** In the form of the register: a place before the county that it lies in, two that the seed has, a state unnamed. */
const places = `id,name,census_geoid
${us}/state:ca/county:alameda,Alameda County,place-06001
${us}/state:ca/place:oakland,Oakland city,place-0653000
${us}/state:ca/place:la_cañada_flintridge,La Cañada Flintridge city,place-0639003
${us}/state:ca/county:los_angeles,Los Angeles County,place-06037
${us}/state:ca/place:san_francisco,"San Francisco city",place-0667000
${us}/state:ks/county:harvey/place:halstead,Halstead township,place-2007929625
${us}/state:ks/county:harvey,Harvey County,place-20079
${us}/state:nv/county:washoe,Washoe County,place-32031
`;

/** As the register has them: without a first line of columns. */
const states = `${us},United States\n${us}/state:ks,Kansas\n${us}/state:nv,Nevada\n`;

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'policytrail-divisions-'));
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyWholly(graph);
});
beforeEach(async () => {
  await spoil(graph, 'MATCH (place:Division) DETACH DELETE place');
  await spoil(graph, 'MATCH (dataset:Dataset) REMOVE dataset.imported');
  await apply(graph, 'seed');
});
afterAll(async () => {
  await emptyWholly(graph);
  await graph.close();
  rmSync(folder, { recursive: true });
});

function fileOf(text: string): string {
  const file = join(folder, 'places.csv');
  writeFileSync(file, text);
  return file;
}

async function importText(text: string) {
  const said: string[] = [];
  const file = fileOf(text);
  const say = (line: string) => said.push(line.replace(file, 'places.csv'));
  const done = await importDivisions(graph, file, { say, now: () => 0, stop: new AbortController().signal });
  return { ...done, said, printed: printImport('places.csv', done) };
}

const brokenLaws = async () => (await runAudits(graph)).filter(({ rows }) => rows.length > 0);

it('puts each division into the one around it, beside the places of the seed, and breaks no law', async () => {
  const { printed, said } = await importText(places);
  expect(said).toEqual([]);
  expect(printed).toBe(
    [
      'places.csv: 8 lines.',
      'The graph has 8 places more, and 0 were changed.',
      '2 lines are of places that files of the seed have: these stay as they are.',
      `2 places that others lie in are called by their ids, since no line names them: ${us}/state:ks, ${us}/state:nv. ` +
        'Import a file that has them, such as states.csv.',
    ].join('\n'),
  );
  expect(await importedIn(graph)).toEqual({
    'jurisdiction:us-ca-alameda-county': 'jurisdiction:us-ca',
    'jurisdiction:us-ca-la-canada-flintridge': 'jurisdiction:us-ca',
    'jurisdiction:us-ca-oakland': 'jurisdiction:us-ca',
    'jurisdiction:us-ks': 'jurisdiction:us',
    'jurisdiction:us-ks-harvey-county': 'jurisdiction:us-ks',
    'jurisdiction:us-ks-harvey-county-halstead': 'jurisdiction:us-ks-harvey-county',
    'jurisdiction:us-nv': 'jurisdiction:us',
    'jurisdiction:us-nv-washoe-county': 'jurisdiction:us-nv',
  });
  expect(await brokenLaws()).toEqual([]);
  const { data, errors } = await openApi(graph).ask(`{
    jurisdiction(id: "jurisdiction:us-ks-harvey-county-halstead") {
      name kind identifiers { scheme value } within { name within { name } }
    }
    jurisdictions(filter: { within: "jurisdiction:us-ks" }) { nodes { id } }
    search(text: "canada flintridge", first: 1) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    jurisdiction: {
      name: 'Halstead township',
      kind: 'CITY',
      identifiers: [
        { scheme: 'ocd-division', value: `${us}/state:ks/county:harvey/place:halstead` },
        { scheme: 'fips', value: '2007929625' },
      ],
      within: { name: 'Harvey County', within: { name: 'state:ks' } },
    },
    jurisdictions: {
      nodes: [
        { id: 'jurisdiction:us-ks' },
        { id: 'jurisdiction:us-ks-harvey-county' },
        { id: 'jurisdiction:us-ks-harvey-county-halstead' },
      ],
    },
    search: { nodes: [{ id: 'jurisdiction:us-ca-la-canada-flintridge' }] },
  });
});

it('changes nothing the second time, and says so; a name that came later is taken', async () => {
  const before = await loadedVersion(graph);
  await importText(places);
  const [version, digest] = [await loadedVersion(graph), await digestOfImported(graph)];
  expect(version).toMatch(new RegExp(`^${before}-[0-9a-f]{8}$`));
  const second = await importText(places);
  expect(second.printed).toContain('Nothing had changed.\n6 lines say what the graph had already.');
  expect([await loadedVersion(graph), await digestOfImported(graph)]).toEqual([version, digest]);
  const named = await importText(states);
  expect([named.created, named.changed, named.own, named.nameless]).toEqual([0, 2, 1, []]);
  expect(await loadedVersion(graph)).not.toBe(version);
  expect((await importText(places)).printed).toContain('Nothing had changed.');
});

it('refuses each line that it cannot take, with its number, what it has and what was expected', async () => {
  const { said, created, refused } = await importText(
    [
      'name,id,census_geoid',
      `Alameda County,${us}/state:ca/county:alameda,place-06001`,
      'no division,Alameda,',
      `,${us}/state:ca/place:nameless,place-0600001`,
      `Third District,${us}/state:ca/cd:3,`,
      `Oakland city,${us}/state:ca/place:oakland,0653000`,
      `Oakland city,${us}/state:ca/place:oakland`,
      `"Oakland city,${us}/state:ca/place:oakland,place-0653000`,
      `Alameda again,${us}/state:ca/county:alameda,place-06001`,
      `Alameda too,${us}/state:ca/place:alameda~county,`,
      `Somewhere,${us}/state:or/place:unnamed-county,`,
    ].join('\n'),
  );
  expect(said).toEqual([
    `places.csv:3: the id is "Alameda"; expected one such as ${us}/state:ca/county:alameda`,
    'places.csv:4: it has no name; expected one',
    `places.csv:5: the id is "${us}/state:ca/cd:3", and cd is no kind of place that is known here; expected one of ` +
      'country, state, territory, district, county, parish, borough, census_area, municipio, place',
    'places.csv:6: its census_geoid is "0653000"; expected one such as place-06001, or none',
    'places.csv:7: it has 2 fields; expected 3, as in the first line',
    'places.csv:8: its quotation marks are not in pairs; expected fields as CSV has them',
    `places.csv:9: ${us}/state:ca/county:alameda stands in line 2 already; expected each division once`,
  ]);
  expect([created, refused]).toEqual([3, 7]);
});

it('refuses a division whose id a place of the seed has, and what lies in it', async () => {
  const { said, refused } = await importText(
    `id,name\n${us}/state:or/county:unnamed,Unnamed County\n${us}/state:or/county:unnamed/place:dale,Dale\n`,
  );
  const why =
    `${us}/state:or/county:unnamed would be jurisdiction:us-or-unnamed-county, which a file of the seed has; ` +
    `expected { scheme: ocd-division, value: '${us}/state:or/county:unnamed' } in that file`;
  expect(said).toEqual([`places.csv:2: ${why}`, `places.csv:3: ${why}`]);
  expect(refused).toBe(2);
});

it.each([
  ['no such file', null, 'There is no file'],
  ['other columns', 'name,kind\nA,B\n', 'begins with "name,kind"; expected a file of divisions of Open Civic'],
  ['nothing', '', 'is empty; expected a file of divisions'],
])('refuses %s', async (_what, text, message) => {
  const file = text === null ? join(folder, 'none.csv') : fileOf(text);
  const options = { say: () => undefined, now: () => 0, stop: new AbortController().signal };
  await expect(importDivisions(graph, file, options)).rejects.toThrow(message);
});

it('refuses a graph without a seed', async () => {
  await emptyWholly(graph);
  await expect(importText(places)).rejects.toThrow('load a seed first (seed apply)');
});

it('stays through loads of the seed, which tell of it, and through a start, which reads nothing', async () => {
  await importText(places);
  const [version, digest, all] = [await loadedVersion(graph), await digestOf(graph), await digestOfImported(graph)];
  const plan = await apply(graph, 'seed');
  expect(sizeOfPlan(plan)).toBe(0);
  expect(printPlan(plan)).toContain('leaves alone 8 places that were imported (import divisions)');
  expect(plan.foreign).toEqual([]);
  const start = await loadSeed(graph, { directory: 'seed', sourcesDirectory: null, shared: false });
  expect(start.plan).toBeNull();
  await apply(graph, 'test/fictional/seed');
  expect(await importedIn(graph)).toMatchObject({
    'jurisdiction:us': null,
    'jurisdiction:us-ca': 'jurisdiction:us',
    'jurisdiction:us-ca-oakland': 'jurisdiction:us-ca',
  });
  expect(await brokenLaws()).toEqual([]);
  await apply(graph, 'seed');
  expect([await loadedVersion(graph), await digestOf(graph), await digestOfImported(graph)]).toEqual([
    version,
    digest,
    all,
  ]);
});

it('gives way to a place that the seed then has itself, and takes what lies in it along, both ways', async () => {
  await importText(places);
  const before = await digestOfImported(graph);
  const seed = join(folder, 'seed');
  cpSync('seed', seed, { recursive: true });
  const place = (slug: string, name: string, division: string) => {
    const text =
      `id: jurisdiction:${slug}\nname: ${name}\nfromRegister: [name, kind, within]\nkind: STATE\n` +
      `within: jurisdiction:us\nidentifiers:\n  - { scheme: ocd-division, value: '${division}' }\n`;
    writeFileSync(join(seed, 'jurisdiction', `${slug}.yaml`), text);
  };
  place('us-nv', 'Nevada', `${us}/state:nv`);
  place('us-kansas', 'Kansas', `${us}/state:ks`);
  expect(printPlan(await apply(graph, seed))).toContain('leaves alone 6 places that were imported');
  expect(await importedIn(graph)).toEqual({
    'jurisdiction:us-ca-alameda-county': 'jurisdiction:us-ca',
    'jurisdiction:us-ca-la-canada-flintridge': 'jurisdiction:us-ca',
    'jurisdiction:us-ca-oakland': 'jurisdiction:us-ca',
    'jurisdiction:us-ks-harvey-county': 'jurisdiction:us-kansas',
    'jurisdiction:us-ks-harvey-county-halstead': 'jurisdiction:us-ks-harvey-county',
    'jurisdiction:us-nv-washoe-county': 'jurisdiction:us-nv',
  });
  expect(await brokenLaws()).toEqual([]);
  expect((await importText(places)).printed).toContain('Nothing had changed.');
  await apply(graph, 'seed');
  expect(await digestOfImported(graph)).toBe(before);
});

it('goes out with the whole graph: as a file to be imported again, and in the CSV of the database', async () => {
  await importText(places);
  const [version, digest, all] = [await loadedVersion(graph), await digestOf(graph), await digestOfImported(graph)];
  const [yaml, csv] = [join(folder, 'yaml'), join(folder, 'csv')];
  const said = await exportGraph(graph, yaml, 'yaml');
  expect(said).toContain('Loading it gives this very graph again.\nPlaces that were imported stand in');
  await exportGraph(graph, csv, 'csv');
  expect(readFileSync(join(csv, 'nodes', 'jurisdiction.csv'), 'utf8')).toContain('jurisdiction:us-ca-oakland,');
  expect(readFileSync(join(csv, 'relationships', 'WITHIN.csv'), 'utf8')).toContain('jurisdiction:us-ca-oakland,');
  await emptyWholly(graph);
  await apply(graph, yaml);
  expect(await importedIn(graph)).toEqual({});
  expect((await importText(readFileSync(join(yaml, 'divisions.csv'), 'utf8'))).refused).toBe(0);
  expect([await loadedVersion(graph), await digestOf(graph), await digestOfImported(graph)]).toEqual([
    version,
    digest,
    all,
  ]);
});

it('exports no such file where nothing was imported', async () => {
  await exportGraph(graph, join(folder, 'none'), 'yaml');
  expect(existsSync(join(folder, 'none', 'divisions.csv'))).toBe(false);
});
