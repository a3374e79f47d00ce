import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { runAudits } from '../../src/seed/runAudits.ts';
import { fictionalSeed } from '../seed/seedCopy.ts';
import { afterWriting, apply, openTestGraph } from '../seed/testGraph.ts';
import { writeSeedOfPage } from '../seed/writtenSeed.ts';

/** What breaks each law in the fictional graph. */
const breaks: Readonly<Record<string, string | readonly string[]>> = {
  'affected-is-no-participant':
    'MATCH (actor:Actor)-[part:DECIDED]->(event:Event) CREATE (event)-[affects:AFFECTS]->(actor) ' +
    'SET affects = properties(part)',
  'agency-serves-place': 'MATCH (:Organization)-[serves:SERVES]->() DELETE serves',
  'bounds-are-ordered':
    "MATCH (state:PolicyState) SET state.fromLatest = date('1980-01-01'), state.fromEarliest = date('1981-01-01')",
  'claim-has-voice': "MATCH (:Claim {id: 'claim:pilots-asked-on'})-[voice:ATTRIBUTED_TO]->() DELETE voice",
  'claim-is-derived': 'MATCH ()-[link:PROMPTED_BY]->() DELETE link',
  'claim-is-evidenced': "MATCH (:Claim {id: 'claim:pilots-asked-on'})-[support:SUPPORTED_BY]->() DELETE support",
  'claim-is-whole': "MATCH (:Claim {id: 'claim:pilots-asked-on'})-[subject:SUBJECT]->() DELETE subject",
  'damage-in-article':
    "MATCH (article:Article {id: 'article:b03'}) CREATE (damage:Damage:Node:Policytrail {id: 'damage:b03-9', name: 'x', start: 0, end: 99999}) " +
    'CREATE (damage)-[:DAMAGE_OF]->(article)',
  'dates-are-ordered': "MATCH (event:Event) SET event.dateLatest = date('1900-01-01')",
  'derived-has-live-claim': "MATCH (claim:Claim {predicate: 'PROMPTED_BY'}) SET claim.polarity = 'NEGATIVE'",
  'derived-says-what-is-claimed':
    "MATCH ()-[link:PROMPTED_BY]->() SET link.claimIds = link.claimIds + 'claim:pilots-asked-on'",
  'disputed-follows-disputes': "MATCH (dispute:Dispute) SET dispute.kind = 'DIFFERENT_TIME'",
  'entity-from-text': "CREATE (:Person:Actor:Entity:Node:Policytrail {id: 'person:nobody', name: 'Nobody'})",
  'has-place': [
    'MATCH (:Event)-[place:TOOK_PLACE_IN]->() DELETE place',
    "CREATE (:Law:Entity:Node:Policytrail {id: 'law:nowhere', name: 'x'})",
  ],
  'given-up-has-ended':
    'MATCH (stance:Stance) MATCH (state:PolicyState) SET stance.untilLatest = null CREATE (stance)-[:GAVE_WAY_TO]->(state)',
  'group-is-not-its-members':
    "MATCH (office:Organization {id: 'organization:harbour-office'}), (guild:Organization {id: 'organization:fishers-guild'}) " +
    "MATCH (office)<-[:STATE_OF]-(state:PolicyState)-[:HAS_DOSSIER]->()<-[:SUBJECT]-(claim:Claim {predicate: 'STATE_OF'}) SET office.kind = 'GROUP' " +
    'CREATE (guild)-[:MEMBER_OF]->(office) CREATE (state)-[:STATE_OF {claimIds: [claim.id]}]->(guild)',
  'history-is-whole': 'MATCH ()-[link:PROMPTED_BY]->() SET link.articleCount = link.articleCount + 1',
  'known-not-before-claims': "MATCH ()-[link:PROMPTED_BY]->() SET link.knownFrom = date('1980-01-01')",
  'name-has-evidence': "MATCH (person:Person {id: 'person:ilse-varn'}) REMOVE person.namePassageIds",
  'names-are-decided':
    "MATCH (person:Person {id: 'person:ilse-varn'}) MATCH (:Person {id: 'person:odo-kruell'})-[:NAMED]->(name:Name) " +
    'CREATE (person)-[:NAMED]->(name)',
  'node-is-named': "MATCH (person:Person {id: 'person:ilse-varn'}) SET person.name = ''",
  'number-is-stated':
    "CREATE (:Observation:Entity:Node:Policytrail {id: 'observation:unheard', name: 'Unheard'})-[:MEASURES]->(:Measure {id: 'measure:x'})",
  'office-held-once':
    "MATCH (tenure:Tenure)-[:TENURE_IN]->(office:Office) CREATE (other:Tenure:Policytrail {id: 'tenure:z'})-[:TENURE_IN]->(office) " +
    'SET other.fromLatest = tenure.fromLatest, other.untilEarliest = tenure.untilEarliest',
  'one-state-at-once':
    "MATCH (state:PolicyState) SET state.fromLatest = date('1987-01-01'), state.untilEarliest = date('1988-01-01')",
  'open-has-outcome': 'MATCH (:Request)<-[link:PROMPTED_BY]-() DELETE link',
  'passage-knows-its-damage':
    "MATCH (passage:Passage {id: 'passage:b02-holds-from'})-[:PASSAGE_OF]->(article:Article) " +
    "CREATE (:Damage:Node:Policytrail {id: 'damage:b02-9', name: 'x', start: passage.end, end: passage.end})-[:DAMAGE_OF]->(article)",
  'passage-in-article': 'MATCH (passage:Passage) SET passage.end = passage.end + 100000',
  'reaction-after-cause':
    "MATCH (later)-[:CAME_AFTER]->(earlier) SET later.dateLatest = date('1900-01-01'), earlier.dateEarliest = date('1901-01-01')",
  'reason-of-decider': "MATCH (claim:Claim {predicate: 'CAME_AFTER'}) SET claim.predicate = 'CITES_AS_REASON'",
  'register-settles-nothing':
    "MATCH (one:Event {id: 'event:harbour-closes-at-night'}), (other:Event {id: 'event:pilots-ask-for-dark-harbour'}) " +
    "SET one.identifierSchemes = ['docket'], one.identifierValues = ['1'] " +
    "SET other.identifierSchemes = ['docket'], other.identifierValues = ['1']",
  'silence-has-speaker':
    "MATCH (:Gap {reason: 'DECLINED_TO_ANSWER'})-[about:GAP_ABOUT]->()<-[:HAS_DOSSIER]-(:Organization) DELETE about",
  'state-is-whole': 'MATCH (:PolicyState)-[on:ON]->() DELETE on',
  'thing-has-dossier': 'MATCH (event:Event)-[:HAS_DOSSIER]->()<-[:SUBJECT]-(claim) CREATE (claim)-[:SUBJECT]->(event)',
  'support-is-of-texts': [
    "MATCH (claim:Claim {predicate: 'PROMPTED_BY'}) SET claim.modality = 'INFERRED'",
    'MATCH ()-[link:PROMPTED_BY]->() SET link.independentCount = link.articleCount + 1',
  ],
  'unsure-follows-decisions':
    "MATCH (decision:Decision {verdict: 'UNSURE'}), (claim:Claim {id: 'claim:pilots-asked-on'}) " +
    'CREATE (claim)-[:TAKES_SIDE_BY]->(decision)',
  'unsure-is-at-most-possible':
    "MATCH (state:PolicyState) SET state.unsure = true, state.fromLatest = date('1987-01-01'), " +
    "state.untilEarliest = date('1988-01-01')",
  'uses-add-up':
    "MATCH (article:Article {id: 'article:b03'}) CREATE (term:Term:Entity:Node:Policytrail {id: 'term:dark', name: 'dark'}) " +
    'CREATE (term)-[:USED_IN {count: 2}]->(article)',
  'view-after-document': [
    "MATCH (:Stance)-[:ON]->(issue:Issue) CREATE (issuing:GuidanceIssued:Event:Entity:Node:Policytrail {id: 'event:notice', name: 'x'}) " +
      "SET issuing.dateEarliest = date('2100-01-01') CREATE (issuing)-[:PRODUCED]->(:Law:Entity:Node:Policytrail {id: 'law:notice', name: 'x'})<-[:ABOUT]-(issue)",
    "MATCH (:Stance)-[:ON]->(issue:Issue) SET issue.nature = 'DUTY' " +
      "CREATE (start:ProgramStart:Event:Entity:Node:Policytrail {id: 'event:start', name: 'x', dateEarliest: date('2100-01-01')}) " +
      "CREATE (start)-[:CONCERNS]->(:Program:Entity:Node:Policytrail {id: 'program:watch', name: 'x'})<-[:ABOUT]-(issue)",
  ],
};

const eachBreak = Object.entries(breaks).flatMap(([id, texts]) => [texts].flat().map((text) => [id, text] as const));

/** Those that break a law by a node that was not there. */
const added = eachBreak.filter(([, text]) => text.includes(':Policytrail'));

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
});

it.each([
  ['the fictional seed', fictionalSeed],
  ['the seed', 'seed'],
])('%s keeps every law', async (_name, directory) => {
  await apply(graph, directory);
  expect((await runAudits(graph)).filter(({ rows }) => rows.length > 0)).toEqual([]);
});

it('the seed that WRITING.md shows keeps every law', async () => {
  const page = writeSeedOfPage();
  try {
    await apply(graph, page.seed);
    expect((await runAudits(graph)).filter(({ rows }) => rows.length > 0)).toEqual([]);
  } finally {
    page.delete();
  }
});

describe('each law', () => {
  it('has something that breaks it', async () => {
    const ids = (await runAudits(graph)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(breaks).toSorted());
  });

  it.each(eachBreak)('%s is red when it is broken', async (id, text) => {
    await apply(graph, fictionalSeed);
    const results = await afterWriting(graph, text, runAudits);
    const broken = results.find((result) => result.id === id);
    expect(broken?.must).toContain('MUST');
    expect(broken?.rows).not.toEqual([]);
  });

  it.each(eachBreak)('%s says nothing of a graph that is not ours', async (id, text) => {
    await apply(graph, fictionalSeed);
    const disown = `${text} WITH count(*) AS broken MATCH (node:Policytrail) REMOVE node:Policytrail`;
    const results = await afterWriting(graph, disown, runAudits);
    expect(results.find((result) => result.id === id)?.rows).toEqual([]);
  });

  it.each(added)('%s says nothing of a node that somebody added to ours', async (id, text) => {
    await apply(graph, fictionalSeed);
    const results = await afterWriting(graph, text.replaceAll(':Policytrail', ''), runAudits);
    expect(results.find((result) => result.id === id)?.rows).toEqual([]);
  });
});
