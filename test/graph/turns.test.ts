import { expect, it } from 'vitest';
import { Turns } from '../../src/graph/turns.ts';

it('lets so many in, so many wait, and refuses the next at once', async () => {
  const turns = new Turns({ running: 1, waiting: 1 });
  const endFirst = await turns.take();
  const second = turns.take();
  expect(turns.refusal).toBe('1 questions wait already (MAX_WAITING)');
  await expect(turns.take()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect([turns.running, turns.waiting]).toEqual([1, 1]);
  endFirst();
  expect(turns.refusal).toBeNull();
  (await second)();
  expect([turns.running, turns.waiting]).toEqual([0, 0]);
});
