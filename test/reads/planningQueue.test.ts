import { expect, it } from 'vitest';
import { PlanningQueue } from '../../src/reads/planningQueue.ts';

/** Questions that are answered when they are told to be. */
function heldQuestions() {
  const asked: string[] = [];
  const answer = new Map<string, () => void>();
  const queue = new PlanningQueue();
  const ask = (text: string, signal?: AbortSignal) =>
    queue.ask(
      text,
      () => {
        asked.push(text);
        return new Promise<void>((resolve) => answer.set(text, resolve));
      },
      signal,
    );
  const settle = () => new Promise(setImmediate);
  return { asked, ask, settle, finish: (text: string) => answer.get(text)?.() };
}

it('asks two new texts at a time, in the order in which they came', async () => {
  const { asked, ask, settle, finish } = heldQuestions();
  const all = ['a', 'b', 'c', 'd'].map((text) => ask(text));
  await settle();
  expect(asked).toEqual(['a', 'b']);
  finish('b');
  await settle();
  expect(asked).toEqual(['a', 'b', 'c']);
  finish('a');
  await settle();
  ['c', 'd'].forEach(finish);
  await Promise.all(all);
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
});

it('lets a text through that was answered before', async () => {
  const { asked, ask, settle, finish } = heldQuestions();
  const known = ask('known');
  await settle();
  finish('known');
  await known;
  const others = ['a', 'b', 'c', 'known'].map((text) => ask(text));
  await settle();
  expect(asked.toSorted()).toEqual(['a', 'b', 'known', 'known']);
  ['a', 'b', 'known'].forEach(finish);
  await settle();
  finish('c');
  await Promise.all(others);
});

it('gives the place of a question back that fails', async () => {
  const queue = new PlanningQueue();
  const fail = () => Promise.reject(new Error('no answer'));
  for (const text of ['a', 'b', 'c']) await expect(queue.ask(text, fail)).rejects.toThrow('no answer');
  expect(await queue.ask('d', () => Promise.resolve('answered'))).toBe('answered');
});

it('forgets who leaves before his turn', async () => {
  const { asked, ask, settle, finish } = heldQuestions();
  const running = ['a', 'b'].map((text) => ask(text));
  const leaving = new AbortController();
  const left = ask('c', leaving.signal);
  const next = ask('d');
  await settle();
  leaving.abort();
  await expect(left).rejects.toMatchObject({ code: 'TIMED_OUT' });
  finish('a');
  await settle();
  expect(asked).toEqual(['a', 'b', 'd']);
  ['b', 'd'].forEach(finish);
  await Promise.all([...running, next]);
});
