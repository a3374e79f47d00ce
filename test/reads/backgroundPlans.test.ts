import { expect, it } from 'vitest';
import { BackgroundPlans } from '../../src/reads/backgroundPlans.ts';

/** Texts that are planned at once; somebody asks while `asked` says so. */
function openPlans() {
  const planned: string[] = [];
  const doing = { asked: false };
  const plans = new BackgroundPlans(() => doing.asked);
  const want = (text: string, run = () => Promise.resolve()) => {
    plans.want(text, async () => {
      planned.push(text);
      await run();
    });
  };
  return { planned, doing, plans, want };
}

it('plans a text that is wanted a second time, once', async () => {
  const { planned, plans, want } = openPlans();
  want('a');
  want('b');
  await plans.done();
  expect(planned).toEqual([]);
  want('b');
  want('b');
  await plans.done();
  expect(planned).toEqual(['b']);
});

it('plans one at a time', async () => {
  const { planned, plans, want } = openPlans();
  const ends: (() => void)[] = [];
  const held = new Promise<void>((resolve) => ends.push(resolve));
  for (const text of ['a', 'a', 'b', 'b']) want(text, () => held);
  await new Promise(setImmediate);
  expect(planned).toEqual(['a']);
  for (const end of ends) end();
  await plans.done();
  expect(planned).toEqual(['a', 'b']);
});

it('waits for a moment in which nobody asks', async () => {
  const { planned, doing, plans, want } = openPlans();
  doing.asked = true;
  want('a');
  want('a');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(planned).toEqual([]);
  doing.asked = false;
  await plans.done();
  expect(planned).toEqual(['a']);
});

it('tries a text again that could not be planned, when it is wanted again', async () => {
  const { planned, plans, want } = openPlans();
  const fail = () => Promise.reject(new Error('gone'));
  want('a', fail);
  want('a', fail);
  await plans.done();
  want('a');
  await plans.done();
  expect(planned).toEqual(['a', 'a']);
});
