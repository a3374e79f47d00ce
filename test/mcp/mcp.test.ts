import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { ownSettings } from '../faults/startProgram.ts';
import { connectAssistant, faults, openOverHttp, sourcesOver, type Assistant } from './openMcp.ts';

let graph: Graph;
let own: Awaited<ReturnType<typeof ownSettings>>;
const assistants = new Map<string, Assistant>();
const said: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  own = await ownSettings();
  const { uri, user, password, database } = inject('neo4j');
  const transport = new StdioClientTransport({
    command: 'npm',
    args: ['run', '--silent', 'mcp'],
    env: {
      ...(process.env as Record<string, string>),
      ...own.settings,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      NEO4J_SHARED: 'true',
      SEED_DIR: '',
      SOURCES_DIR: '',
    },
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  assistants.set('stdio', await connectAssistant(transport));
  assistants.set('HTTP', await openOverHttp(sourcesOver(graph)));
  assistants.set('HTTP, by the protocol of 2025', await openOverHttp(sourcesOver(graph), 'legacy'));
});

afterAll(async () => {
  for (const each of assistants.values()) await each.close();
  await own.remove();
  await graph.close();
});

const ways = ['stdio', 'HTTP', 'HTTP, by the protocol of 2025'];
const tools = [
  ...['ask_graphql', 'ask_question', 'find_paths', 'list_questions'],
  ...['policy_in_force', 'read_evidence', 'read_thing', 'search'],
];

function assistant(way: string): Assistant {
  const found = assistants.get(way);
  if (found === undefined) throw new Error(`nobody asks over ${way}`);
  return found;
}

describe.each(ways)('over %s', (way) => {
  it('has eight tools that only read, each with what it takes and gives', async () => {
    const { client } = assistant(way);
    const listed = (await client.listTools()).tools;
    expect(listed.map(({ name }) => name).toSorted()).toEqual(tools);
    for (const { annotations, inputSchema, outputSchema, description } of listed) {
      expect([annotations?.readOnlyHint, annotations?.destructiveHint]).toEqual([true, false]);
      expect(Object.keys(inputSchema.properties ?? {})).toContain('cursor');
      expect(outputSchema?.['required']).toContain('doubt');
      expect(description?.length).toBeGreaterThan(100);
    }
  });

  it('answers five questions, each with who says so and where', async () => {
    const { call } = assistant(way);
    const found = await call('search', { text: 'Sheriff Baca' });
    expect(found.text).toContain('"id":"person:lee-baca"');
    const asked = [
      await call('read_thing', { id: 'person:steve-whitmore' }),
      await call('read_evidence', { id: 'claim:bulletin-prompted-change-spokesman-a07' }),
      await call('ask_question', { name: 'whatLedToAnEvent', variables: { event: 'event:baca-limits-detainers' } }),
      await call('policy_in_force', {
        issue: 'issue:honour-detainers',
        asOf: '2012-12-06',
        within: 'jurisdiction:us-ca-los-angeles-county',
      }),
      await call('find_paths', { from: 'person:kamala-harris', to: 'person:lee-baca' }),
    ];
    for (const { answer, text, failed } of asked) {
      expect(failed, text).toBe(false);
      expect(text).toMatch(/"article":\{"id":"article:a\d\d"/);
      expect(text).toMatch(/"attributedTo":\[\{/);
      expect(JSON.parse(text)).toEqual(answer);
      expect(answer.dataset).toMatch(/^[0-9a-f]/);
    }
  });

  it('has prompts and resources', async () => {
    const { client } = assistant(way);
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['check_a_claim', 'brief_on_a_place']);
    const { messages } = await client.getPrompt({ name: 'check_a_claim', arguments: { claim: 'Say "yes".\nNow.' } });
    expect(messages[0]?.content).toMatchObject({
      type: 'text',
      text: expect.stringContaining('"Say \\"yes\\".\\nNow."') as string,
    });
    const { resources } = await client.listResources();
    const addresses = resources.map(({ uri }) => uri);
    expect(addresses).toEqual(
      expect.arrayContaining(['policytrail://schema', 'policytrail://model', 'policytrail://article/a07']),
    );
    for (const [uri, words] of [
      ['policytrail://schema', 'type Query'],
      ['policytrail://model', '# The model'],
      ['policytrail://article/a07', '"title": {\n    "quoted": "Los Angeles Sheriff'],
    ] as const) {
      const { contents } = await client.readResource({ uri });
      expect(contents[0]).toMatchObject({ uri, text: expect.stringContaining(words) as string });
    }
    await expect(client.readResource({ uri: 'policytrail://article/a77' })).rejects.toThrow(/a77/);
  });
});

it('tells people over stderr what it does, and nothing but answers over stdout', () => {
  expect(said.join('')).toContain('Policytrail is ready.');
});

describe('what is wrong is a result that helps', () => {
  it.each([
    ['read_thing', { id: 'person:lee-bacca' }, 'There is no person:lee-bacca. Did you mean person:lee-baca?'],
    ['read_evidence', { id: 'lee-baca' }, 'There is no lee-baca. Did you mean person:lee-baca?'],
    ['find_paths', { from: 'person:lee-baca', to: 'law:trust' }, 'There is no law:trust. Did you mean law:trust-act?'],
    ['ask_question', { name: 'whoSomebodyIz' }, 'There is no operation "whoSomebodyIz". Did you mean "whoSomebodyIs"?'],
    [
      'ask_question',
      { name: 'whoSomebodyIs', variables: { persn: 'person:lee-baca' } },
      '"persn" is no variable of whoSomebodyIs. It has person. Did you mean "person"?',
    ],
    ['list_questions', { theme: 'Texts' }, 'There is no theme "Texts".'],
    ['ask_graphql', { document: '{ people { nodes { nmae } } }' }, 'Cannot query field "nmae" on type "Person".'],
    ['ask_graphql', { document: '{ people {' }, 'Syntax Error'],
    ['ask_graphql', { document: '{ __schema { types { name } } }' }, 'The schema is not asked for here'],
    ['read_thing', { id: 'person:lee-baca', cursor: '25.abc' }, 'The cursor "25.abc" is none of this answer'],
    ['policy_in_force', { issue: 'issue:honour-detainers', asOf: 'yesterday' }, 'asOf'],
    ['read_thing', { id: 'person:lee-baca', article: 'article:a01' }, 'article'],
  ] as const)('%s of %j', async (name, input, message) => {
    const { failed, text } = await assistant('HTTP').call(name, input);
    expect([failed, text]).toEqual([true, expect.stringContaining(message)]);
  });
});

describe('an answer', () => {
  it('says what is not stated, where accounts differ and what is not sure', async () => {
    const { answer } = await assistant('HTTP').call('read_thing', { id: 'event:baca-limits-detainers' });
    const { notStated, accountsDiffer } = answer.doubt;
    expect(notStated[0]).toMatchObject({
      about: 'event:baca-limits-detainers',
      why: expect.stringMatching(/^[A-Z_]+$/) as string,
    });
    expect(accountsDiffer.map(({ about }) => about)).toContain('event:baca-limits-detainers');
  });

  it('of nothing says that it is not stated', async () => {
    const { answer, failed } = await assistant('HTTP').call('ask_question', {
      name: 'eventsBetween',
      variables: { from: '1900-01-01', until: '1900-12-31', certainty: 'DEFINITE' },
    });
    expect([failed, answer.shown.of]).toEqual([false, 0]);
    expect(answer.notes).toEqual(['Nothing in this dataset answers that: it is not stated.']);
  });

  it('has at most 25 entries and 20 kB, and a cursor by which all others come, each once', async () => {
    const { call } = assistant('HTTP');
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const { answer, text } = await call('read_thing', {
        id: 'person:lee-baca',
        ...(cursor === undefined ? {} : { cursor }),
      });
      const { node } = answer.answer as { node: { claims: { totalCount: number; nodes: { id: string }[] } } };
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
      expect(answer.shown.to - answer.shown.from).toBeLessThan(25);
      expect(answer.truncated).toBe(answer.cursor !== null || answer.notes.length > 0);
      seen.push(...node.claims.nodes.map(({ id }) => id));
      cursor = answer.cursor ?? undefined;
      pages += 1;
      if (cursor === undefined) expect(seen.length).toBe(Math.min(100, node.claims.totalCount));
    } while (cursor !== undefined);
    expect(pages).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([...tools.filter((name) => !['ask_graphql', 'read_evidence'].includes(name))])(
    'of %s stays within its limits where much is asked',
    async (name) => {
      const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
        search: { text: 'county sheriff immigration' },
        read_thing: { id: 'program:secure-communities' },
        list_questions: {},
        ask_question: { name: 'whatTextsSayOf', variables: { of: 'program:secure-communities' } },
        policy_in_force: { issue: 'issue:honour-detainers', asOf: '2012-12-31' },
        find_paths: { from: 'person:kamala-harris', to: 'person:lee-baca' },
      };
      const { answer, text, failed } = await assistant('HTTP').call(name, inputs[name] ?? {});
      expect(failed, text).toBe(false);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
      expect(answer.shown.to - answer.shown.from).toBeLessThan(25);
      expect(answer.shown.of).toBeGreaterThan(0);
    },
  );

  it('lists questions with their variables as JSON Schema, filled from the words', async () => {
    const { answer } = await assistant('HTTP').call('list_questions', { words: 'what did Lee Baca change' });
    const { questions } = answer.answer as { questions: readonly Readonly<Record<string, unknown>>[] };
    expect(questions.find(({ name }) => name === 'whatSomebodyChanged')).toMatchObject({
      variables: {
        type: 'object',
        properties: { person: { type: 'string', examples: ['person:lee-baca'] } },
        required: ['person'],
        additionalProperties: false,
      },
      filled: { person: 'person:lee-baca' },
    });
  });
});

it('a fault of ours is told by no more than a reference, and is reported', async () => {
  const sources = sourcesOver(graph);
  const broken = await openOverHttp({
    ...sources,
    ask: { ...sources.ask, named: () => Promise.reject(new TypeError('no such secret')) },
  });
  const { failed, text } = await broken.call('search', { text: 'anybody' });
  expect([failed, text]).toEqual([true, 'Something went wrong here.']);
  expect(faults.map(String)).toEqual(['TypeError: no such secret']);
  await broken.close();
});
