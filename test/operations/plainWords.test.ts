import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

/** What people may ask, in their own words, and what answers: one of these. */
const asked: readonly (readonly [string, readonly string[]])[] = [
  ['How long is a person held on a detainer?', ['measure:length-of-a-hold', 'observation:hold-of-48-hours-a06']],
  ['did AB4 become law', ['law:trust-act-ab4']],
  ['honor detainers', ['issue:honour-detainers']],
  ['LAPD', ['organization:los-angeles-police-department']],
  ['California Atty. Gen. Kamala Harris', ['person:kamala-harris']],
  ['el gobierno federal', ['organization:us-federal-government']],
  ['Sheriff Baca', ['person:lee-baca']],
  ['who vetoed the trust act', ['event:brown-vetoes-trust-act']],
  ['Who is Steve Whitmore?', ['person:steve-whitmore']],
  ['Who sued Baca in October 2012?', ['event:ndlon-sues-baca', 'event:aclu-sues-baca', 'dispute:who-sued-baca']],
  ['When was the TRUST Act introduced?', ['event:trust-act-introduced']],
  ['What is Secure Communities?', ['program:secure-communities']],
  ['Are detainers mandatory?', ['issue:detainers-mandatory']],
  ['Sonoma County Sheriff Steve Freitas', ['person:steve-freitas']],
  ["Attorney General Harris's bulletin", ['law:harris-bulletin', 'event:harris-issues-detainer-bulletin']],
  ['when did Secure Communities begin', ['event:secure-communities-begins']],
  [
    'which counties stopped honoring ICE holds',
    ['event:a14-counties-stop-honouring-detainers', 'measure:counties-that-stopped-honouring-holds'],
  ],
  ['did the ACLU sue the sheriff', ['event:aclu-sues-baca']],
  [
    'governors who pulled out of Secure Communities',
    [
      'event:illinois-pulls-out-of-secure-communities',
      'event:massachusetts-pulls-out-of-secure-communities',
      'event:new-york-pulls-out-of-secure-communities',
    ],
  ],
  ['how many people were deported in California', ['observation:deported-in-california-a06']],
  ['families separated by deportation', ['measure:families-separated', 'observation:families-separated-in-2012']],
  ['287g task force', ['program:287g-task-forces', 'agreement:287g-task-force-agreements']],
  ['deportation programme', ['term:deportation-program']],
  ["did Governor Brown meet the sheriffs' association", ['event:brown-meets-state-sheriffs-association']],
  ['police chief Charlie Beck', ['person:charlie-beck']],
  ['Assemblyman Tom Ammiano', ['person:tom-ammiano']],
  ['Commissioner Jesus Garcia of Cook County', ['person:jesus-garcia']],
  ['sanctuary city', ['term:sanctuary-city']],
  ['comunidades seguras', ['program:secure-communities']],
  ['¿Es obligatorio Comunidades Seguras?', ['article:a04', 'issue:secure-communities-mandatory']],
  ['court ruling in Oregon', ['law:oregon-county-ruling', 'event:oregon-county-ruling']],
  [
    'what did the New York Times say about detainers',
    ['organization:new-york-times', 'article:a09', 'stance:new-york-times-hopes-for-smarter-enforcement'],
  ],
  ['notifying immigration and customs enforcement', ['issue:notify-ice', 'organization:ice']],
  ['who decides on enforcement priorities', ['issue:enforcement-priorities']],
  [
    'people held after they should have been released',
    ['measure:people-held-past-release', 'observation:held-past-release-a07'],
  ],
  ['illegal aliens', ['term:illegal-alien']],
  ['undocumented immigrants', ['term:undocumented-immigrant']],
  ['Homeland Security', ['organization:dhs']],
  ["Obama's immigration reform", ['event:obama-administration-takes-up-immigration-reform']],
  ['does the bulletin go far enough', ['issue:harris-bulletin-far-enough']],
];

interface Edge {
  readonly node: { readonly id: string };
}

const document = `query ($text: String!) {
  search(text: $text, first: 5) { edges { node { id } } }
}`;

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph);
});
afterAll(async () => {
  await graph.close();
});

async function search(text: string): Promise<readonly Edge[]> {
  const { data, errors } = await api.ask(document, { text });
  expect(errors, text).toBeUndefined();
  return (data as { readonly search: { readonly edges: readonly Edge[] } }).search.edges;
}

/** Where what is wanted stands: texts whose answer is first, among the first three, or further down. */
async function placesOf(wanted: readonly (readonly [text: string, ids: readonly string[]])[]) {
  const places = { first: [] as string[], amongThree: [] as string[], notFound: [] as string[] };
  for (const [text, ids] of wanted) {
    const found = await search(text);
    const place = found.findIndex(({ node }) => ids.includes(node.id));
    places[place === 0 ? 'first' : place > 0 && place < 3 ? 'amongThree' : 'notFound'].push(text);
  }
  return places;
}

it('finds what plain words mean', async () => {
  const { first, amongThree, notFound } = await placesOf(asked);
  expect({ asked: asked.length, first: first.length, amongThree, notFound }).toEqual({
    asked: 40,
    first: 36,
    amongThree: ['What is Secure Communities?', 'does the bulletin go far enough'],
    notFound: ["Attorney General Harris's bulletin", 'how many people were deported in California'],
  });
}, 120_000);

it('finds what names are of, as the texts print them', async () => {
  const rows = await graph.read<object, { readonly text: string; readonly ids: readonly string[] }>(
    {
      name: 'test/printedNames',
      mode: 'read',
      text: `MATCH (entity:Entity)-[:NAMED]->(name:Name)-->(:Passage)
             RETURN name.text AS text, collect(DISTINCT entity.id) AS ids
             ORDER BY text`,
      params: {},
    },
    {},
  );
  const { first, amongThree, notFound } = await placesOf(rows.map(({ text, ids }) => [text, ids]));
  expect({ printed: rows.length, first: first.length, amongThree, notFound }).toEqual({
    printed: 182,
    first: 176,
    amongThree: [
      'Los Angeles',
      'detainer',
      'local law-enforcement agencies',
      'more than a dozen California counties',
      'people without legal status',
      'peticiones de detención',
    ],
    notFound: [],
  });
}, 120_000);
