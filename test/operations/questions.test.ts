import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

interface Question {
  readonly name: string;
  readonly missing: readonly string[];
  readonly variables: readonly { readonly name: string; readonly value: string | null }[];
}

const document = `query ($text: String, $about: ID) {
  questions(text: $text, about: $about) { name missing variables { name value } }
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

async function ask(given: { readonly text?: string; readonly about?: string }): Promise<readonly Question[]> {
  const { data, errors } = await api.ask(document, given);
  expect(errors, JSON.stringify(given)).toBeUndefined();
  return (data as { readonly questions: readonly Question[] }).questions;
}

const filled = ({ variables }: Question) =>
  Object.fromEntries(variables.flatMap(({ name, value }) => (value === null ? [] : [[name, JSON.parse(value)]])));

describe('a question in plain words', () => {
  it.each([
    ['Who is Steve Whitmore?', 'whoSomebodyIs', { person: 'person:steve-whitmore' }],
    ['What did Lee Baca change?', 'whatSomebodyChanged', { person: 'person:lee-baca' }],
    ['What did Baca change?', 'whatSomebodyChanged', { person: 'person:lee-baca' }],
    ['who changed policy about Secure Communities', 'whoChangedPolicy', { about: ['program:secure-communities'] }],
    ['How are Kamala Harris and Lee Baca connected?', 'howTheyAreConnected', { from: 'person:kamala-harris' }],
    ['Who acted on the bill AB4?', 'whoActedOnABill', {}],
    ['what did Steve Freitas say', 'whatSomebodySaid', { speaker: 'person:steve-freitas' }],
    ['effects of Secure Communities', 'effectsOf', { thing: 'program:secure-communities' }],
  ])('%s is among the first three that can be asked, filled in', async (text, name, variables) => {
    const found = (await ask({ text })).slice(0, 3);
    const question = found.find((each) => each.name === name);
    expect(question && filled(question), JSON.stringify(found.map((each) => [each.name, filled(each)]))).toMatchObject(
      variables,
    );
  });
});

/** Plain questions, each with the named ones that answer it. */
const plain: readonly (readonly [string, readonly string[]])[] = [
  ["Is Harris's bulletin binding?", ['whoHoldsWhat', 'whoAnswersAnIssue', 'whatIsDisputed', 'howItWasReceived']],
  ['Who criticised Secure Communities?', ['whoAnswersAnIssue', 'whoHoldsWhat', 'effectsOf', 'howItWasReceived']],
  ['When did the LAPD stop honoring detainers?', ['howItsDateIsKnown', 'whatNoTextSays', 'howAnswersChanged']],
  ['What was the detainer policy in Sonoma County on 1 January 2013?', ['policyInForceOn', 'whatPoliciesRestOn']],
  ['How many people were deported from California?', ['numbersOfAMeasure', 'whatANumberCounts']],
  ['Who pays for detention?', ['effectsOf', 'whoIsAffected', 'whatTextsSayOf']],
  ['What does the TRUST Act say?', ['whatTextsSayOf', 'whatIsKnownOf']],
  ['Did the governor sign the TRUST Act?', ['whoActedOnABill']],
  ["What did ICE say about Harris's guidance?", ['whatSomebodySaid', 'howItWasReceived']],
  ['Which newspapers are in the collection?', ['outletsOfTexts', 'cardsOfTexts', 'whatTheGraphHolds']],
  ['Who is in charge of NDLON?', ['whoHoldsItsOffices']],
  ['What happened in June 2014?', ['eventsBetween', 'whatHappenedDayByDay']],
  ['Why was Baca sued?', ['howAccountsDiffer', 'whatLedToAnEvent', 'whatTextsSayOf']],
  ['What is a detainer?', ['whatIsKnownOf', 'whatIsMeant', 'howAccountsDiffer']],
  ['Who is against detainers?', ['whoAnswersAnIssue']],
  ['What did Pablo Alvarado say?', ['whatSomebodySaid']],
  ['Which states left Secure Communities?', ['agenciesThatAnswerSo', 'whoChangedPolicy', 'howPlacesAnswer']],
  [
    'Did the Oregon ruling cause the counties to stop honoring detainers?',
    ['howTwoEventsAreRelated', 'whoSaysWhatBroughtItAbout', 'whatLedToAnEvent'],
  ],
  ['Do sources disagree on who sued Baca?', ['howAccountsDiffer', 'whatIsDisputed']],
  ['Is Los Angeles County still honoring detainers?', ['policyInForceOn', 'howAnswersChanged']],
];

it('leads from plain words to a question that answers them', async () => {
  const places = { first: [] as string[], amongThree: [] as string[], further: [] as string[] };
  for (const [text, wanted] of plain) {
    const at = (await ask({ text })).findIndex(({ name }) => wanted.includes(name));
    places[at === 0 ? 'first' : at > 0 && at < 3 ? 'amongThree' : 'further'].push(text);
  }
  expect({ asked: plain.length, ...places, first: places.first.length }).toEqual({
    asked: 20,
    first: 15,
    amongThree: [
      "Is Harris's bulletin binding?",
      'When did the LAPD stop honoring detainers?',
      'How many people were deported from California?',
    ],
    further: ['Who pays for detention?', 'Which states left Secure Communities?'],
  });
}, 120_000);

describe('questions', () => {
  it('has the days that a text names in the variables for days, and what it finds where something must stand', async () => {
    const [june] = await ask({ text: 'What happened in June 2014?' });
    expect(june && filled(june)).toEqual({ from: '2014-06-01', until: '2014-06-30' });
    const [sonoma] = await ask({ text: 'What was the detainer policy in Sonoma County on 1 January 2013?' });
    expect(sonoma && filled(sonoma)).toEqual({
      issue: 'issue:honour-detainers',
      asOf: '2013-01-01',
      within: 'jurisdiction:us-ca-sonoma-county',
    });
  });

  it('about a thing are those that take it, and it stands in them', async () => {
    const found = await ask({ about: 'person:lee-baca' });
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['whatSomebodyChanged', 'whoSomebodyIs']));
    for (const question of found) expect(JSON.stringify(filled(question)), question.name).toContain('person:lee-baca');
    const ofIssue = await ask({ about: 'issue:honour-detainers', text: 'in force on a day' });
    expect(ofIssue[0]?.name).toBe('policyInForceOn');
  });

  it('say which words they lack', async () => {
    const [best] = await ask({ text: 'Who is Steve Whitmore the zyzzyva?' });
    expect(best?.missing).toEqual(['zyzzyva']);
  });

  it('of words that none has are none', async () => {
    expect(await ask({ text: 'zyzzyva' })).toEqual([]);
  });

  it.each([
    [{}, 'Give text, about, or both: text: "who vetoed it".'],
    [{ text: 'a'.repeat(201) }, 'text has 201 characters. Give at most 200.'],
    [{ about: 'person:lee-bacca' }, 'There is no person:lee-bacca. Did you mean person:lee-baca?'],
  ])('%j is refused: %s', async (given, message) => {
    const { errors = [] } = await api.ask(document, given);
    expect(errors.map((each) => [each.extensions?.['code'], each.message])).toEqual([['BAD_USER_INPUT', message]]);
  });
});
