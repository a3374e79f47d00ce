import { expect, it } from 'vitest';
import { goneSince } from '../../src/web/pages/goneThing.ts';
import type { AskNamed } from '../../src/web/pages/visit.ts';

/** Versions that were loaded, the last first; two of the loads removed something, with one of them went `event:e`. */
const loads = [
  { version: 'v5', doneAt: '2026-01-05', removed: 0 },
  { version: 'v4', doneAt: '2026-01-04', removed: 3 },
  { version: 'v3', doneAt: '2026-01-03', removed: 0 },
  { version: 'v2', doneAt: '2026-01-02', removed: 1 },
  { version: 'v1', doneAt: '2026-01-01', removed: 0 },
];

function asking(): { readonly ask: AskNamed; readonly since: unknown[] } {
  const since: unknown[] = [];
  const ask = (_document: unknown, variables: { since?: string; thing?: string }) => {
    since.push(variables.since);
    const isGone = variables.since === 'v1' && variables.thing === 'event:e';
    const nodes = isGone ? [{ kind: 'REMOVED', thing: 'event:e', version: 'v2' }] : [];
    return Promise.resolve({ dataset: { loads }, changes: { nodes } });
  };
  return { ask: ask as unknown as AskNamed, since };
}

it('asks only of loads that removed something whether a thing went with them', async () => {
  const { ask, since } = asking();
  expect(await goneSince(ask, 'event:e')).toBe('v2');
  expect(since).toEqual([undefined, 'v3', 'v1']);
});

it('knows nothing of what no load removed', async () => {
  const { ask, since } = asking();
  expect(await goneSince(ask, 'event:never')).toBe(null);
  expect(since).toEqual([undefined, 'v3', 'v1']);
});
