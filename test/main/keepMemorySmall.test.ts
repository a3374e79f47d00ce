import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Makes and forgets objects, of which 300,000 are in use; prints the most that Node took for them, in bytes. */
const program = (before: string) => `
  import { keepMemorySmall } from './src/main/keepMemorySmall.ts';
  ${before}
  const kept = [];
  let most = 0;
  for (let at = 0; at < 2_000_000; at += 1) {
    kept[at % 300_000] = { at, more: [at] };
    if (at % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
  }
  console.log(most);
`;

async function mostOf(before: string): Promise<number> {
  const given = ['--import', 'tsx', '--input-type=module', '--eval', program(before)];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return Number(stdout);
}

it('has Node look for what may go before it has taken twice what is in use', async () => {
  const [usual, small] = [await mostOf(''), await mostOf('keepMemorySmall();')];
  console.log(`${usual}, with less room ${small} bytes`);
  expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThan(usual * 0.75);
});
