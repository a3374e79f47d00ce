import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readCollectedTexts } from '../../src/main/readCollectedTexts.ts';
import { copyFictionalSeed, fictionalSources } from '../seed/seedCopy.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

/** A claim of the fictional seed's paper, with one line more. */
const claim = (id: string, subject: string, predicate: string, object: string, more = '') => `
  - id: claim:${id}
    subject: ${subject}
    predicate: ${predicate}
    object: ${object}
    sentence: The paper says so of ${subject}.
    voice: { actor: person:b01-author, capacity: AUTHOR }
    evidence: [b01/allowed]
    ${more}`;

/** One account for each kind of relationship that shows whether it is disputed, and unsure. */
const accounts = [
  claim('night-rule-affects-guild', 'event:harbour-closes-at-night', 'AFFECTS', 'organization:fishers-guild'),
  claim(
    'needless-gave-way',
    'stance:guild-finds-night-rule-needless',
    'GAVE_WAY_TO',
    'policy-state:boats-stay-in-at-night',
  ),
  claim('kruell-is-of-the-guild', 'person:odo-kruell', 'MEMBER_OF', 'organization:fishers-guild'),
  claim('varn-issued-night-order', 'person:ilse-varn', 'ISSUED', 'law:night-order', 'origin: UNKNOWN'),
  claim('office-is-party-to-pilot-pact', 'organization:harbour-office', 'PARTY_TO', 'agreement:pilot-pact'),
];

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  const copy = copyFictionalSeed();
  copy.write('law/night-order.yaml', 'id: law:night-order\nname: Night order\nkind: GUIDANCE\nstatus: ISSUED\n');
  copy.write('program/pilot-plan.yaml', 'id: program:pilot-plan\nname: Pilot plan\nkind: PARTNERSHIP\n');
  copy.write('program/pilot-pact.yaml', 'id: agreement:pilot-pact\nname: Pilot pact\nprogram: program:pilot-plan\n');
  copy.write(
    'jurisdiction/dark-coast.yaml',
    `id: jurisdiction:dark-coast
name: Dark coast
kind: REGION
places: [{ place: jurisdiction:graumund, evidence: [b01/allowed] }]
`,
  );
  const withdrawn = claim(
    'guild-is-of-the-office',
    'organization:fishers-guild',
    'PART_OF',
    'organization:harbour-office',
    'retracted: { date: 1987-08-01, basis: INFERRED, rule: The paper took it back. }',
  );
  copy.write(
    'person/a-keeper.yaml',
    `id: person:a-keeper\nname: A keeper\nclaims:${[...accounts, withdrawn].join('')}\n`,
  );
  const disputed = [
    ...accounts.map((each) => /claim:\S+/.exec(each)?.[0]),
    ...['speaker-speaks-for-harbour-office', 'varn-decided-night-rule', 'guild-finds-night-rule-needless'].map(
      (id) => `claim:${id}`,
    ),
    ...['request-prompted-night-rule', 'night-rule-came-after-request', 'pilots-asked-in-graumund'].map(
      (id) => `claim:${id}`,
    ),
  ];
  copy.write(
    'claim/everything.yaml',
    `id: dispute:everything
name: Everything
kind: CONTRADICTION
question: Is it all so?
accounts: [${disputed.join(', ')}]
`,
  );
  copy.write(
    'claim/nothing.yaml',
    `id: decision:nothing
name: Whether any of it is so
verdict: UNSURE
between: [person:a-keeper]
question: Is it all of this town?
alternatives: [It is.]
reason: Nobody says so.
sides: [${[...disputed, 'claim:varn-is-harbour-master-b01', 'claim:varn-is-harbour-master-b02'].join(', ')}]
decided: 1987-08-01
`,
  );
  await apply(graph, copy.directory);
  copy.delete();
  api = openApi(graph, readCollectedTexts(fictionalSources));
});
afterAll(async () => {
  await graph.close();
});

/** Where what somebody could dispute is asked for, and where its answer then stands. */
const supported = {
  AffectedActor: ['event(id: "event:harbour-closes-at-night") { affects { FIELD } }', 'affects.0'],
  AgreementParty: ['agreement(id: "agreement:pilot-pact") { parties { FIELD } }', 'parties.0'],
  EventAffecting: ['organization(id: "organization:fishers-guild") { affectedBy { FIELD } }', 'affectedBy.0'],
  EventLink: ['event(id: "event:harbour-closes-at-night") { antecedents { FIELD } }', 'antecedents.0'],
  EventParticipation: ['person(id: "person:ilse-varn") { participations { FIELD } }', 'participations.0'],
  Fact: ['facts(about: ["organization:fishers-guild"], filter: { type: [MEMBER_OF] }) { nodes { FIELD } }', 'nodes.0'],
  LawParticipation: ['law(id: "law:night-order") { participants { FIELD } }', 'participants.0'],
  Membership: ['person(id: "person:odo-kruell") { memberships { FIELD } }', 'memberships.0'],
  Participation: ['event(id: "event:harbour-closes-at-night") { participants { FIELD } }', 'participants.0'],
  PathStep: ['paths(from: "person:odo-kruell", to: "organization:fishers-guild") { steps { FIELD } }', '0.steps.0'],
  Placement: ['event(id: "event:pilots-ask-for-dark-harbour") { places { FIELD } }', 'places.0'],
  StanceGivenUp: ['stance(id: "stance:guild-finds-night-rule-needless") { gaveWayTo { FIELD } }', 'gaveWayTo.0'],
  Spokesmanship: ['person(id: "person:b02-harbour-speaker") { speaksFor { FIELD } }', 'speaksFor.0'],
  Support: ['stance(id: "stance:guild-finds-night-rule-needless") { support { FIELD } }', 'support'],
} as const satisfies Record<string, readonly [question: string, path: string]>;

/** How each field is asked for, and where its answer then stands. */
const asked: Readonly<Record<string, readonly [question: string, path: string]>> = {
  ...Object.fromEntries(
    Object.entries(supported).flatMap(([type, [question, path]]) =>
      ['disputed', 'contradicted', 'unsure'].map((field) => [
        `${type}.${field}`,
        [question.replace('FIELD', field), `${path}.${field}`] as const,
      ]),
    ),
  ),
  'Fact.independenceUnknown': [
    'facts(about: ["law:night-order"], filter: { type: [ISSUED] }) { nodes { independenceUnknown } }',
    'nodes.0.independenceUnknown',
  ],
  'HeldTenure.unsure': ['office(id: "office:harbour-master-of-graumund") { tenures { unsure } }', 'tenures.0.unsure'],
  'Claim.originUnknown': ['claim(id: "claim:varn-issued-night-order") { originUnknown }', 'originUnknown'],
  'Name.fromRegister': [
    'person(id: "person:odo-kruell") { alternativeNames { fromRegister } }',
    'alternativeNames.0.fromRegister',
  ],
  'Passage.verified': ['node(id: "passage:b01-allowed") { ... on Passage { verified } }', 'verified'],
};

describe.each(Object.entries(asked))('%s', (_, [question, path]) => {
  it('is true where the seed makes it so', async () => {
    const { data, errors } = await api.ask(`{ found: ${question} }`);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty(`found.${path}`, true);
  });
});

it('gives the words of a passage where the collected texts are at hand', async () => {
  const { data } = await api.ask('{ node(id: "passage:b02-holds-from") { ... on Passage { exact } } }');
  expect(data).toEqual({ node: { exact: 'The rule holds from 15 June.' } });
});

it('tells the addresses of a text where they are known, and cites it by them', async () => {
  const { data } = await api.ask(`{
    article(id: "article:b02") { address archivedAddress citation { bibtex } }
    node(id: "passage:b02-holds-from") { ... on Passage { citation { text csl } } }
  }`);
  const address = 'https://gazette.example/1987/night?page=1&part=2%20';
  const archivedAddress = 'https://archive.example/1987/gazette.example/night';
  expect(data).toMatchObject({ article: { address, archivedAddress } });
  expect(data).toHaveProperty('article.citation.bibtex', expect.stringContaining(`  url = {${address}},`));
  const cited = data as { readonly node: { readonly citation: { readonly text: string; readonly csl: string } } };
  expect(cited.node.citation.text).toContain(`beginning “The rule holds from 15 June.”. ${address}. archived at`);
  expect(JSON.parse(cited.node.citation.csl)).toMatchObject({ URL: address, author: [{ literal: 'Odo Krüll' }] });
});

it('says which passage puts a place into a region', async () => {
  const { data } = await api.ask(
    '{ jurisdiction(id: "jurisdiction:dark-coast") { places { basis place { id } passageIds } } }',
  );
  const place = { basis: 'TEXT', place: { id: 'jurisdiction:graumund' }, passageIds: ['passage:b01-allowed'] };
  expect(data).toEqual({ jurisdiction: { places: [place] } });
});

it('says until when texts may have been published where each has a last day', async () => {
  const { data } = await api.ask('{ dataset { coverage { earliestPublished latestPublished } } }');
  expect(data).toEqual({ dataset: { coverage: { earliestPublished: '1987-04-02', latestPublished: '1987-07-01' } } });
});

it('shows when a claim was retracted, and no fact rests on it', async () => {
  const { data } = await api.ask(`{
    claim(id: "claim:guild-is-of-the-office") { retracted }
    facts(about: ["organization:harbour-office"], filter: { type: [PART_OF] }) { totalCount }
  }`);
  expect(data).toEqual({ claim: { retracted: '1987-08-01' }, facts: { totalCount: 0 } });
});
