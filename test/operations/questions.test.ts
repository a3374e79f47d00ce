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

describe('questions', () => {
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
