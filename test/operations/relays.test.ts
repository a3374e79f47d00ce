import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Keys, minimalSeed, withMinimalSeed } from '../seed/minimalSeed.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

const heard = (id: string, evidence: string, through: readonly string[]): Keys => ({
  id: `claim:${id}`,
  subject: 'event:m',
  predicate: 'DESCRIBED_AS',
  value: id,
  sentence: 'So.',
  voice: { actor: 'person:m', capacity: 'AUTHOR' },
  evidence: [evidence],
  through,
});
const publication = (id: string, claims: readonly Keys[] = []): Keys => ({
  id: `event:${id}`,
  name: id,
  kind: 'Publication',
  claims,
});

/** A text and a later copy; a publication that the text relays, and one that its copy alone does. */
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await withMinimalSeed(async ({ directory, write }) => {
    const text = minimalSeed['article/m.yaml'];
    const span = { span: '100-200', published: '2013-02-01', damage: [] };
    const passages = { all: { ...(text?.['passages'] as Readonly<Record<string, Keys>>)['all'], at: '100-150' } };
    write('article/copy.yaml', {
      ...text,
      ...span,
      id: 'article:copy',
      name: 'Copy',
      canonical: 'article:m',
      passages,
    });
    write('event/one.yaml', publication('one', [heard('heard', 'm/all', ['event:one'])]));
    write('event/two.yaml', publication('two', [heard('heard-later', 'copy/all', ['event:two'])]));
    await apply(graph, directory);
  });
});
afterAll(async () => {
  await graph.close();
});

async function related(knownAt: string | null): Promise<unknown> {
  const { data, errors } = await openApi(graph).ask(
    `query ($knownAt: Date) {
      events(filter: { kind: [PUBLICATION] }) { nodes { id relayedIn(knownAt: $knownAt) { id } } }
      articles { nodes { id relays(knownAt: $knownAt) { id } copies { id relays(knownAt: $knownAt) { id } } } }
    }`,
    { knownAt },
  );
  expect(errors).toBeUndefined();
  const { events, articles } = data as Readonly<Record<string, { readonly nodes: readonly Keys[] }>>;
  return [...(events?.nodes ?? []), ...(articles?.nodes ?? [])];
}

it('a text relays what it or a copy of it came through, and a publication is relayed in the text that is copied', async () => {
  expect(await related(null)).toEqual([
    { id: 'event:one', relayedIn: [{ id: 'article:m' }] },
    { id: 'event:two', relayedIn: [{ id: 'article:m' }] },
    {
      id: 'article:m',
      relays: [{ id: 'event:one' }, { id: 'event:two' }],
      copies: [{ id: 'article:copy', relays: [{ id: 'event:two' }] }],
    },
  ]);
});

it('what a copy alone relays is not known before the copy', async () => {
  expect(await related('2012-12-31')).toEqual([
    { id: 'event:one', relayedIn: [{ id: 'article:m' }] },
    { id: 'event:two', relayedIn: [] },
    { id: 'article:m', relays: [{ id: 'event:one' }], copies: [{ id: 'article:copy', relays: [] }] },
  ]);
});
