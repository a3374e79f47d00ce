import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { withMinimalSeed } from '../seed/minimalSeed.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly closeness: string;
  readonly missing: readonly string[];
  readonly matchedKind: string;
  readonly matchedName: string;
  readonly node: { readonly id: string };
}

const document = `query ($text: String!, $types: [EntityType!], $first: Int = 20, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges { cursor score closeness missing matchedKind matchedName node { id } }
  }
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

async function search(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly Edge[]> {
  const { data, errors } = await api.ask(document, { text, ...more });
  expect(errors, JSON.stringify(text)).toBeUndefined();
  return (data as { readonly search: { readonly edges: readonly Edge[] } }).search.edges;
}

const idsOf = (edges: readonly Edge[]) => edges.map(({ node }) => node.id);

describe('a search', () => {
  it('leads from every name of every kind to what it names, among the first three, or as many as have its words', async () => {
    const rows = await graph.read<object, { readonly id: string; readonly name: string }>(
      {
        name: 'test/names',
        mode: 'read',
        text: `MATCH (entity:Entity)
               UNWIND [entity.name] + [(entity)-[:NAMED]->(name:Name) | name.name] AS name
               RETURN entity.id AS id, name
               ORDER BY id, name`,
        params: {},
      },
      {},
    );
    const missed: string[] = [];
    for (const { id, name } of rows) {
      const withItsWords = rows.filter((row) => row.name.toLowerCase().includes(name.toLowerCase()));
      const first = Math.min(Math.max(3, new Set(withItsWords.map((row) => row.id)).size), 10);
      const found = await search(name.slice(0, 200), { first });
      if (!idsOf(found).includes(id)) missed.push(`${name} (${id}): ${idsOf(found).join(', ')}`);
    }
    expect(rows.length).toBeGreaterThan(300);
    expect(missed).toEqual([]);
  }, 300_000);

  it.each([
    ['a whole name before a longer one', 'TRUST Act', ['law:trust-act']],
    ['the name before the alias of another', 'detainer', ['term:detainer', 'program:detainer']],
    ['an alias before a word of a name', 'ICE', ['organization:ice']],
    ['a person by the last name', 'baca', ['person:lee-baca']],
    ['a person with one word too much', 'Kamala Harris veto', ['person:kamala-harris']],
    ['a body by its short name', 'LAPD', ['organization:los-angeles-police-department']],
    ['what has the words in another form', 'honor a detainer', ['issue:honour-detainers']],
  ])('puts %s', async (_what, text, first) => {
    expect(idsOf(await search(text)).slice(0, first.length)).toEqual(first);
  });

  it.each([
    ['accents', 'peticion de detencion', 'program:detainer'],
    ['decomposed accents', 'La Opinio\u0301n', 'organization:la-opinion'],
    ['small letters', 'ndlon', 'organization:ndlon'],
    ['points', 'LA County', 'jurisdiction:us-ca-los-angeles-county'],
    ['points that the name lacks', 'L.A. County', 'jurisdiction:us-ca-los-angeles-county'],
    ['a hyphen', 'task force agreements', 'agreement:287g-task-force-agreements'],
    ['a space', 'AB4', 'law:trust-act-ab4'],
    ['a space too much', 'AB 4', 'law:trust-act-ab4'],
    ['signs', '287g', 'program:287g'],
    ['signs within words', '287(g', 'program:287g'],
    ["an owner's s", 'Sheriff Arpaios jail', 'organization:arpaios-jail'],
    ['an owner’s curly s', 'Arpaio’s', 'person:arpaio'],
    ['a letter wrong', 'Amiano', 'person:tom-ammiano'],
    ['two letters swapped', 'Frietas', 'person:steve-freitas'],
    ['two letters wrong in a long word', 'comunitties secure', 'program:secure-communities'],
  ])('finds a name with other %s', async (_what, text, id) => {
    expect(idsOf(await search(text)).slice(0, 3)).toContain(id);
  });

  it('finds a name with every letter that is typed', async () => {
    const name = 'Secure Communities';
    for (let typed = 3; typed <= name.length; typed += 1) {
      const [best] = await search(name.slice(0, typed), { types: ['PROGRAM'] });
      expect(best?.node.id, name.slice(0, typed)).toBe('program:secure-communities');
    }
  });

  it('keeps to the types that are asked for', async () => {
    const found = await search('detainers', { types: ['ISSUE', 'POLICY_STATE'], first: 100 });
    const types = idsOf(found).map((id) => id.split(':')[0]);
    expect([...new Set(types)].toSorted()).toEqual(['issue', 'policy-state']);
    expect(await search('detainers', { types: [] })).toEqual([]);
  });

  it('pages through all that it found, once each, best first', async () => {
    const all = await search('harris', { first: 100 });
    const paged: Edge[] = [];
    for (let after: string | null = null; ; after = paged.at(-1)?.cursor ?? null) {
      const page: readonly Edge[] = await search('harris', { first: 7, after });
      paged.push(...page);
      if (page.length === 0) break;
    }
    expect(paged).toEqual(all);
    expect(new Set(idsOf(all)).size).toBe(all.length);
    const places = all.map(({ score, node }) => [-score, node.id] as const);
    expect(places).toEqual(places.toSorted(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)));
  });

  it.each(['', ' ', '()', '"', '*', '\u0000', '…', '🙂', '+-&|!(){}[]^"~*?:\\/'])(
    'for %j, which has no word, finds nothing',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  it('takes any string as text', async () => {
    const signs = [
      '"',
      '\\',
      '*',
      '?',
      '~',
      '^',
      ':',
      '/',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '+',
      '-',
      '!',
      '&&',
      '||',
      '<',
      '=',
    ];
    const words = [
      'baca',
      'AND',
      'OR',
      'NOT',
      'TO',
      'name',
      'the',
      "d'or",
      'U.S.',
      '3.14',
      '287(g)',
      'ß',
      'ﬁ',
      'é',
      'жук',
      '拘留',
      'ﷺ',
    ];
    const text = fc
      .oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.constantFrom(...signs, ...words, ' ', ' '), { maxLength: 40 }).map((parts) => parts.join('')),
      )
      .map((each) => each.slice(0, 200));
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        await search(each, { first: 1 });
      }),
      { numRuns: 300 },
    );
    expect(api.faults).toEqual([]);
  }, 300_000);

  it('finds no more by an operator than by its words', async () => {
    const both = idsOf(await search('baca harris', { first: 100 }));
    for (const text of ['baca +harris', 'baca AND harris', '"baca harris"', 'baca && harris', '(baca) /harris/']) {
      expect(idsOf(await search(text, { first: 100 })).slice(0, 3), text).toEqual(both.slice(0, 3));
    }
    expect(await search('name:baca', { types: ['PERSON'] })).not.toEqual(await search('baca', { types: ['PERSON'] }));
  });

  it('of more than 200 characters is refused with what is allowed', async () => {
    const { errors = [] } = await api.ask(document, { text: 'a'.repeat(201) });
    expect(errors.map(({ message }) => message)).toEqual(['text has 201 characters. Give at most 200.']);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('says which words are missing, as they were given, and none of the small ones', async () => {
    const [best] = await search('What did Kamala Harris say of Zyzzyva?', { types: ['PERSON'] });
    expect(best).toMatchObject({ closeness: 'SOME_WORDS', matchedName: 'Kamala Harris', missing: ['say', 'Zyzzyva'] });
    expect((await search('Kamala Harris'))[0]).toMatchObject({ closeness: 'WHOLE', missing: [] });
    expect((await search('the Harris bulletin on a detainer'))[0]).toMatchObject({
      closeness: 'INFLECTED',
      missing: [],
    });
  });

  it('finds names with small words, when they are given whole, and in the midst of others', async () => {
    const names = ['To An', 'Will Be', 'No Be', 'Such An', 'IT', 'AND OR NOT', 'Will Ford'];
    await withMinimalSeed(async ({ directory, write }) => {
      names.forEach((name, at) => {
        write(`person/z${at}.yaml`, { id: `person:z${at}`, name });
      });
      await apply(graph, directory);
    });
    for (const [at, name] of names.entries()) {
      expect((await search(name))[0], name).toMatchObject({ node: { id: `person:z${at}` }, closeness: 'WHOLE' });
      expect(idsOf(await search(`where is ${name} nowadays`)).slice(0, 1), name).toEqual([`person:z${at}`]);
    }
    expect(
      idsOf(await search('Will', { types: ['PERSON'] }))
        .toSorted()
        .slice(-2),
    ).toEqual(['person:z1', 'person:z6']);
    await apply(graph, 'seed');
  });

  it('knows offices that stand before names', async () => {
    await apply(graph, 'test/fictional/seed');
    const [best] = await search('Harbour Master Ilse Varn');
    expect(best).toMatchObject({ node: { id: 'person:ilse-varn' }, closeness: 'INFLECTED', missing: [] });
    await apply(graph, 'seed');
  });

  it('finds what was loaded a moment ago, and no more what was removed', async () => {
    await apply(graph, 'test/fictional/seed');
    expect(idsOf(await search('Odo Kruell'))[0]).toBe('person:odo-kruell');
    expect(await search('Ammiano')).toEqual([]);
    await apply(graph, 'seed');
    expect(idsOf(await search('Ammiano'))[0]).toBe('person:tom-ammiano');
  });
});
