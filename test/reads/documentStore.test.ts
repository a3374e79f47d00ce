import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../src/api/documentStore.ts';

it('keeps five hundred documents, and lets the one go that was asked longest ago', async () => {
  const store = createDocumentStore();
  const document = parse('{ one }');
  for (let at = 0; at < 500; at += 1) await store.set(`d${at}`, document);
  expect(await store.get('d0')).toBe(document);
  await store.set('d500', document);
  expect([await store.get('d0'), await store.get('d1'), await store.get('d500')]).toEqual([
    document,
    undefined,
    document,
  ]);
  await store.delete('d0');
  expect(await store.get('d0')).toBeUndefined();
});
