import { setTimeout as wait } from 'node:timers/promises';

/** Asks every tenth of a second until it is so; fails after so many seconds. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
    if (await isSo()) return;
    await wait(100);
  }
  throw new Error(`not so after ${seconds} s`);
}
